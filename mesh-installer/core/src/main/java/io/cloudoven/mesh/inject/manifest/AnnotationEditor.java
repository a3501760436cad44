package io.cloudoven.mesh.inject.manifest;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Changes {@code metadata.annotations} below a mapping by inserting and cutting as little text as there is to. */
final class AnnotationEditor {
    private static final String METADATA = "metadata";
    private static final String ANNOTATIONS = "annotations";
    private static final String INDENT = "  ";

    private final Edits edits;
    private final String lineBreak;

    AnnotationEditor(Edits edits, String lineBreak) {
        this.edits = edits;
        this.lineBreak = lineBreak;
    }

    /** What keeps the annotations below a mapping from being changed in place, or {@code null}. */
    static @Nullable String obstacle(MappingNode owner) {
        MappingNode at = owner;
        for (String key : List.of(METADATA, ANNOTATIONS)) {
            NodeTuple entry = Yaml.entry(at, key);
            if (entry == null || Yaml.isNull(entry.getValueNode())) {
                return null;
            }
            if (Yaml.isAlias(entry)) {
                return "its " + key + " are an alias of what stands elsewhere; write them out";
            }
            if (!(entry.getValueNode() instanceof MappingNode mapping)) {
                return "its " + key + " are no mapping";
            }
            at = mapping;
        }
        return null;
    }

    /** The annotations below a mapping, by name; those that are no scalars are left out. */
    static Map<String, String> annotations(MappingNode owner) {
        Map<String, String> found = new LinkedHashMap<>();
        Yaml.mapping(owner, METADATA, ANNOTATIONS).ifPresent(mapping -> {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key && entry.getValueNode() instanceof ScalarNode value) {
                    found.put(key.getValue(), value.getValue());
                }
            }
        });
        return found;
    }

    /** Sets annotations; those that have the value already are left as they are written. */
    void set(MappingNode owner, Map<String, String> wanted) {
        Map<String, String> present = annotations(owner);
        List<String> missing = new ArrayList<>();
        wanted.forEach((name, value) -> {
            if (!present.containsKey(name)) {
                missing.add(name);
            } else if (!value.equals(present.get(name))) {
                change(owner, name, value);
            }
        });
        if (!missing.isEmpty()) {
            add(owner, List.of(METADATA, ANNOTATIONS), missing, wanted);
        }
    }

    private void change(MappingNode owner, String name, String value) {
        MappingNode annotations = Yaml.mapping(owner, METADATA, ANNOTATIONS).orElseThrow();
        Node old = requireNonNull(Yaml.entry(annotations, name)).getValueNode();
        int end = Yaml.end(old).getIndex();
        String text = Yaml.isFlow(annotations) ? ScalarText.quoted(value) : ScalarText.block(value);
        // A text of several lines ends with the break after it, which the next entry needs.
        boolean broken = end > Yaml.start(old).getIndex() && edits.codePoint(end - 1) == '\n';
        edits.replace(Yaml.start(old).getIndex(), end, broken ? text + lineBreak : text);
    }

    private void add(MappingNode at, List<String> path, List<String> names, Map<String, String> values) {
        if (path.isEmpty()) {
            insert(at, Yaml.isFlow(at) ? flowEntries(names, values) : blockEntries(column(at), names, values));
            return;
        }
        List<String> rest = path.subList(1, path.size());
        NodeTuple entry = Yaml.entry(at, path.get(0));
        if (entry == null) {
            insert(at, Yaml.isFlow(at) ? flowEntry(path, names, values) : blockEntry(column(at), path, names, values));
        } else if (entry.getValueNode() instanceof MappingNode inner) {
            add(inner, rest, names, values);
        } else if (Yaml.isFlow(at)) {
            fill(entry, " " + flowValue(rest, names, values));
        } else {
            int column = column(at) + INDENT.length();
            fill(entry, lineBreak + " ".repeat(column) + blockValue(column, rest, names, values));
        }
    }

    /** Puts text in place of an entry's empty value. */
    private void fill(NodeTuple entry, String text) {
        int colon = Yaml.end(entry.getKeyNode()).getIndex();
        while (edits.codePoint(colon) != ':') {
            colon++;
        }
        edits.replace(
                colon + 1, Math.max(colon + 1, Yaml.end(entry.getValueNode()).getIndex()), text);
    }

    private void insert(MappingNode at, String entries) {
        if (at.getValue().isEmpty()) {
            edits.insert(Yaml.end(at).getIndex() - 1, entries);
            return;
        }
        int first = Yaml.start(at.getValue().get(0).getKeyNode()).getIndex();
        String after = Yaml.isFlow(at) ? ", " : lineBreak + " ".repeat(column(at));
        edits.insert(first, entries + after);
    }

    private static int column(MappingNode mapping) {
        return Yaml.start(mapping.getValue().get(0).getKeyNode()).getColumn();
    }

    private String blockEntry(int column, List<String> path, List<String> names, Map<String, String> values) {
        int inner = column + INDENT.length();
        String value = blockValue(inner, path.subList(1, path.size()), names, values);
        return path.get(0) + ":" + lineBreak + " ".repeat(inner) + value;
    }

    private String blockValue(int column, List<String> path, List<String> names, Map<String, String> values) {
        return path.isEmpty() ? blockEntries(column, names, values) : blockEntry(column, path, names, values);
    }

    private String blockEntries(int column, List<String> names, Map<String, String> values) {
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            lines.add(name + ": " + ScalarText.block(values.getOrDefault(name, "")));
        }
        return String.join(lineBreak + " ".repeat(column), lines);
    }

    private static String flowEntry(List<String> path, List<String> names, Map<String, String> values) {
        return ScalarText.quoted(path.get(0)) + ": " + flowValue(path.subList(1, path.size()), names, values);
    }

    private static String flowValue(List<String> path, List<String> names, Map<String, String> values) {
        return "{" + (path.isEmpty() ? flowEntries(names, values) : flowEntry(path, names, values)) + "}";
    }

    private static String flowEntries(List<String> names, Map<String, String> values) {
        List<String> entries = new ArrayList<>();
        for (String name : names) {
            entries.add(ScalarText.quoted(name) + ": " + ScalarText.quoted(values.getOrDefault(name, "")));
        }
        return String.join(", ", entries);
    }

    /** Cuts out annotations, and what is empty without them. */
    void remove(MappingNode owner, Predicate<String> unwanted) {
        MappingNode annotations = Yaml.mapping(owner, METADATA, ANNOTATIONS).orElse(null);
        if (annotations == null) {
            return;
        }
        List<NodeTuple> gone = annotations.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode key && unwanted.test(key.getValue()))
                .toList();
        if (gone.size() < annotations.getValue().size()) {
            gone.forEach(entry -> cut(annotations, entry));
        } else if (!gone.isEmpty()) {
            MappingNode metadata = Yaml.mapping(owner, METADATA).orElseThrow();
            boolean alone = metadata.getValue().size() == 1;
            MappingNode from = alone ? owner : metadata;
            cut(from, requireNonNull(Yaml.entry(from, alone ? METADATA : ANNOTATIONS)));
        }
    }

    private void cut(MappingNode from, NodeTuple entry) {
        int start = Yaml.start(entry.getKeyNode()).getIndex();
        int end = Yaml.contentEnd(entry.getValueNode()).getIndex();
        if (Yaml.isFlow(from)) {
            cutFlow(from, entry, start, end);
        } else if (edits.beginsLine(start) && from.getValue().size() > 1) {
            boolean lineEnded = edits.codePoint(end - 1) == '\n';
            edits.replace(edits.lineStart(start), lineEnded ? end : edits.nextLine(end), "");
        } else {
            edits.replace(Yaml.end(entry.getKeyNode()).getIndex() + 1, end, " {}");
        }
    }

    private void cutFlow(MappingNode from, NodeTuple entry, int start, int end) {
        List<NodeTuple> all = from.getValue();
        int index = all.indexOf(entry);
        if (index + 1 < all.size()) {
            edits.replace(start, Yaml.start(all.get(index + 1).getKeyNode()).getIndex(), "");
        } else if (index > 0) {
            edits.replace(Yaml.end(all.get(index - 1).getValueNode()).getIndex(), end, "");
        } else {
            edits.replace(start, end, "");
        }
    }
}
