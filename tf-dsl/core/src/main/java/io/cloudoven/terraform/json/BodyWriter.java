package io.cloudoven.terraform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.cloudoven.terraform.hcl.Attribute;
import io.cloudoven.terraform.hcl.Block;
import io.cloudoven.terraform.hcl.Body;
import io.cloudoven.terraform.hcl.BodyItem;
import io.cloudoven.terraform.hcl.Comment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes bodies as JSON objects, with the blocks of each gathered by type and labels. */
final class BodyWriter {
    private static final int MAX_DEPTH = 200;

    private final JsonGenerator json;
    private final ExpressionWriter expressions;

    BodyWriter(JsonGenerator json) {
        this.json = json;
        expressions = new ExpressionWriter(json);
    }

    /** Writes {@code body}, which stands in blocks of the types {@code path}, the outermost first. */
    void write(Body body, List<String> path) throws IOException {
        if (path.size() > MAX_DEPTH) {
            throw new IllegalArgumentException("blocks are nested more than " + MAX_DEPTH + " levels deep");
        }
        Map<String, List<Block>> blocks = new LinkedHashMap<>();
        List<String> comments = new ArrayList<>();
        for (BodyItem item : body.items()) {
            if (item instanceof Block block) {
                blocks.computeIfAbsent(block.type(), type -> new ArrayList<>()).add(block);
            } else if (item instanceof Comment comment) {
                comments.add(comment.text());
            }
        }
        json.writeStartObject();
        comments(comments);
        for (BodyItem item : body.items()) {
            if (item instanceof Attribute attribute) {
                attribute(attribute, Meaning.of(path, attribute.name()));
            } else if (item instanceof Block block) {
                List<Block> same = blocks.remove(block.type());
                if (same != null) {
                    json.writeFieldName(block.type());
                    blocks(same, 0, inner(path, block.type()));
                }
            }
        }
        json.writeEndObject();
    }

    private void attribute(Attribute attribute, Meaning meaning) throws IOException {
        json.writeFieldName(attribute.name());
        try {
            expressions.write(attribute.value(), meaning);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException(
                    attribute.name() + " is nested too deep for the stack of this thread; give parts of it names", e);
        }
    }

    private void comments(List<String> comments) throws IOException {
        if (comments.isEmpty()) {
            return;
        }
        json.writeFieldName("//");
        if (comments.size() == 1) {
            json.writeString(comments.get(0));
            return;
        }
        json.writeStartArray();
        for (String comment : comments) {
            json.writeString(comment);
        }
        json.writeEndArray();
    }

    private static List<String> inner(List<String> path, String type) {
        List<String> inner = new ArrayList<>(path.size() + 1);
        inner.addAll(path);
        inner.add(type);
        return inner;
    }

    /** Writes blocks that have their first {@code level} labels in common. */
    private void blocks(List<Block> blocks, int level, List<String> path) throws IOException {
        int labels = blocks.get(0).labels().size();
        for (Block block : blocks) {
            if (block.labels().size() != labels) {
                throw new IllegalArgumentException("blocks " + String.join(".", path) + " have " + labels + " and "
                        + block.labels().size() + " labels; the JSON syntax needs the same number on each");
            }
        }
        if (level == labels) {
            bodies(blocks, path);
            return;
        }
        List<List<Block>> runs = runs(blocks, level, path.size() > 1);
        if (ordered(runs, level)) {
            json.writeStartObject();
            for (List<Block> run : runs) {
                run(run, level, path);
            }
            json.writeEndObject();
            return;
        }
        json.writeStartArray();
        for (List<Block> run : runs) {
            json.writeStartObject();
            run(run, level, path);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void run(List<Block> run, int level, List<String> path) throws IOException {
        json.writeFieldName(run.get(0).labels().get(level));
        blocks(run, level + 1, path);
    }

    /** Groups by label: all of a label together, or only neighbours where order means something. */
    private static List<List<Block>> runs(List<Block> blocks, int level, boolean neighbours) {
        List<List<Block>> runs = new ArrayList<>();
        Map<String, List<Block>> open = new LinkedHashMap<>();
        String last = "";
        for (Block block : blocks) {
            String label = block.labels().get(level);
            List<Block> run = open.get(label);
            if (run == null || neighbours && !label.equals(last)) {
                run = new ArrayList<>();
                runs.add(run);
                open.put(label, run);
            }
            run.add(block);
            last = label;
        }
        return runs;
    }

    private static boolean ordered(List<List<Block>> runs, int level) {
        Map<String, Boolean> seen = new LinkedHashMap<>();
        for (List<Block> run : runs) {
            if (seen.put(run.get(0).labels().get(level), true) != null) {
                return false;
            }
        }
        return true;
    }

    private void bodies(List<Block> blocks, List<String> path) throws IOException {
        if (blocks.size() == 1) {
            write(blocks.get(0).body(), path);
            return;
        }
        json.writeStartArray();
        for (Block block : blocks) {
            write(block.body(), path);
        }
        json.writeEndArray();
    }
}
