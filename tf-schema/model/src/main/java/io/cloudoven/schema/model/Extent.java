package io.cloudoven.schema.model;

import java.util.Collection;
import java.util.List;

/**
 * How deep and how large the tree under a block is, checked so that walking any block ends and fits on the stack.
 *
 * @param depth levels of blocks and nested attributes inside one another
 * @param size attributes and blocks in the whole tree, shared ones counted each time
 */
record Extent(int depth, int size) {

    static final int MAX_DEPTH = 100;
    static final int MAX_SIZE = 2_000_000;

    static final Extent NONE = new Extent(0, 0);

    static Extent of(Collection<Attribute> attributes) {
        return of(attributes, List.of());
    }

    static Extent of(Collection<Attribute> attributes, Collection<NestedBlock> blocks) {
        int depth = 0;
        long size = attributes.size() + (long) blocks.size();
        for (Attribute attribute : attributes) {
            NestedType nested = attribute.nestedType();
            if (nested != null) {
                depth = Math.max(depth, nested.extent().depth() + 1);
                size += nested.extent().size();
            }
        }
        for (NestedBlock block : blocks) {
            depth = Math.max(depth, block.block().extent().depth() + 1);
            size += block.block().extent().size();
        }
        return checked(depth, size);
    }

    private static Extent checked(int depth, long size) {
        if (depth > MAX_DEPTH) {
            throw new SchemaException("a schema has more than " + MAX_DEPTH
                    + " blocks inside one another; no provider has such a schema, check where it comes from");
        }
        if (size > MAX_SIZE) {
            throw new SchemaException("a schema has more than " + MAX_SIZE
                    + " attributes and blocks; no provider has such a schema, check where it comes from");
        }
        return new Extent(depth, (int) size);
    }
}
