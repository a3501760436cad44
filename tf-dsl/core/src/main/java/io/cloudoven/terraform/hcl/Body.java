package io.cloudoven.terraform.hcl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The contents of a file or a block: attributes, blocks and comments in the order they are written.
 *
 * <p>Blank lines are not part of the tree. The text has one between a block and what stands before or after it, with
 * comments belonging to what follows them, and nowhere else.
 */
public record Body(List<BodyItem> items) {

    public static final Body EMPTY = new Body(List.of());

    public Body {
        items = List.copyOf(items);
    }

    /** The HCL text, exactly as {@code terraform fmt} leaves it, ending with a newline unless the body is empty. */
    public String toHcl() {
        return HclPrinter.print(this);
    }

    /** Writes what {@link #toHcl()} returns without building it in memory. */
    public void writeTo(Appendable out) throws IOException {
        HclPrinter.print(this, out);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects the items of a body; not thread-safe. */
    public static final class Builder {
        private final List<BodyItem> items = new ArrayList<>();

        public Builder add(BodyItem item) {
            items.add(item);
            return this;
        }

        public Builder attribute(String name, Expression value) {
            return add(new Attribute(name, value));
        }

        public Builder block(String type, List<String> labels, Body body) {
            return add(new Block(type, labels, body));
        }

        public Builder comment(String text) {
            return add(new Comment(text));
        }

        public Body build() {
            return new Body(items);
        }
    }
}
