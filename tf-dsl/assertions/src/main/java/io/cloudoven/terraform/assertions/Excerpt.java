package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.Declaration;
import io.cloudoven.terraform.hcl.Attribute;
import io.cloudoven.terraform.hcl.Block;
import io.cloudoven.terraform.hcl.Body;
import io.cloudoven.terraform.hcl.BodyItem;
import io.cloudoven.terraform.hcl.Comment;
import io.cloudoven.terraform.hcl.RawExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The HCL of a block as a failure shows it: one line marked, sensitive values hidden, long blocks cut. */
final class Excerpt {
    private static final String MARK = "cloudoven marks the line below";
    private static final int MOST_LINES = 40;
    private static final int AROUND = 10;

    private final Secrecy secrecy;
    private final @Nullable BodyItem marked;

    private Excerpt(Declaration declaration, @Nullable BodyItem marked) {
        this.secrecy = new Secrecy(declaration);
        this.marked = marked;
    }

    /** A block with nothing marked. */
    static String of(Declaration declaration) {
        List<String> lines = new Excerpt(declaration, null).lines(declaration.block());
        return cut(lines, -1);
    }

    /** A block with the line of {@code marked} marked; its first line for null. */
    static String of(Declaration declaration, @Nullable BodyItem marked) {
        Excerpt excerpt = new Excerpt(declaration, marked);
        List<String> lines = excerpt.lines(declaration.block());
        int mark = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith("# " + MARK)) {
                mark = i;
            }
        }
        if (marked != null) {
            lines = new Excerpt(declaration, null).lines(declaration.block());
            while (lines.get(mark).isBlank()) {
                mark++;
            }
        }
        return cut(lines, mark);
    }

    private List<String> lines(Block block) {
        Body shown = new Body(List.of(new Block(block.type(), block.labels(), body(block.body(), ""))));
        return shown.toHcl().lines().toList();
    }

    private Body body(Body body, String path) {
        List<BodyItem> items = new ArrayList<>();
        for (BodyItem item : body.items()) {
            if (item == marked) {
                items.add(new Comment(MARK));
            }
            if (item instanceof Attribute attribute && secrecy.hides(path + attribute.name())) {
                items.add(new Attribute(attribute.name(), new RawExpression(Secrecy.HIDDEN)));
            } else if (item instanceof Block block) {
                items.add(new Block(block.type(), block.labels(), body(block.body(), inner(block, path))));
            } else {
                items.add(item);
            }
        }
        return new Body(items);
    }

    /** The path of what is in a block; a dynamic block has it in its content. */
    private static String inner(Block block, String path) {
        if (block.type().equals("dynamic") && !block.labels().isEmpty()) {
            return path + block.labels().get(0) + ".";
        }
        return block.type().equals("content") && !path.isEmpty() ? path : path + block.type() + ".";
    }

    private static String cut(List<String> lines, int mark) {
        StringBuilder text = new StringBuilder();
        boolean all = lines.size() <= MOST_LINES;
        boolean gap = false;
        for (int i = 0; i < lines.size(); i++) {
            if (all || i == 0 || i == lines.size() - 1 || Math.abs(i - Math.max(mark, 0)) <= AROUND) {
                text.append(i == mark ? "> " : "  ").append(lines.get(i)).append('\n');
                gap = false;
            } else if (!gap) {
                text.append("  ...\n");
                gap = true;
            }
        }
        return text.toString();
    }
}
