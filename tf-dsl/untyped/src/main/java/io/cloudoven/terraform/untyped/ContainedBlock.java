package io.cloudoven.terraform.untyped;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.Nesting;
import org.jspecify.annotations.Nullable;

/** A kind of block inside a structure. What is in it is looked at when it is first asked for. */
final class ContainedBlock {
    private final NestedBlock nested;
    private @Nullable Structure content; // set at most to equal values, so a race does no harm

    ContainedBlock(NestedBlock nested) {
        this.nested = nested;
    }

    String name() {
        return nested.name();
    }

    /** What is between its braces. */
    Structure content() {
        Structure known = content;
        if (known == null) {
            known = Structure.of(nested.block());
            content = known;
        }
        return known;
    }

    /** What a reference to it looks like. */
    Form form() {
        return Form.nested(nested.nesting(), content());
    }

    boolean keyed() {
        return nested.nesting() == Nesting.MAP;
    }

    /** Whether there can be any number of it, so that it can be made for each element of a collection. */
    boolean repeatable() {
        return nested.nesting() == Nesting.LIST || nested.nesting() == Nesting.SET;
    }

    /** Whether a configuration can write it: some of what is in it, or an empty one for its own sake. */
    boolean settable() {
        return settable(nested.block());
    }

    /** What {@link io.cloudoven.terraform.block.Shape} is told of it; empty if nothing. */
    String facts() {
        boolean alone = nested.nesting() == Nesting.SINGLE || nested.nesting() == Nesting.GROUP;
        int min = alone ? Math.min(nested.minItems(), 1) : nested.minItems();
        int max = alone ? 1 : nested.maxItems();
        if (min == 0 && max == 0 || !settable()) {
            return "";
        }
        return name() + "{" + min + "," + (max == 0 ? "" : max) + "}";
    }

    private static boolean settable(Block block) {
        return block.isEmpty()
                || block.attributes().values().stream().anyMatch(Attribute::settable)
                || block.blocks().values().stream().anyMatch(inner -> settable(inner.block()));
    }
}
