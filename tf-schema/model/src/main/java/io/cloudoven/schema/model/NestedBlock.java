package io.cloudoven.schema.model;

import java.util.Objects;

/**
 * A block inside a block.
 *
 * @param name the keyword that opens it
 * @param nesting how often it can be there
 * @param minItems how many there have to be, 0 if it may be left out
 * @param maxItems how many there can be, 0 for no limit
 * @param block what is in it
 */
public record NestedBlock(String name, Nesting nesting, int minItems, int maxItems, Block block) {

    /** @throws SchemaException if the name is empty or the figures contradict one another */
    public NestedBlock {
        if (name.isEmpty()) {
            throw new SchemaException("a nested block has an empty name; give it one");
        }
        Objects.requireNonNull(nesting, "nesting");
        Objects.requireNonNull(block, "block");
        Items.check(minItems, maxItems);
    }

    /** This block without texts; flags and figures stay. */
    public NestedBlock withoutDescriptions() {
        Block bare = block.withoutDescriptions();
        return bare.equals(block) ? this : new NestedBlock(name, nesting, minItems, maxItems, bare);
    }
}
