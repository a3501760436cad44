package io.cloudoven.schema.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A block being filled in. Not thread-safe. */
public final class BlockBuilder {

    final Map<String, Attribute> attributes = new LinkedHashMap<>();
    final Map<String, NestedBlock> blocks = new LinkedHashMap<>();
    boolean deprecated;

    @Nullable
    String deprecationMessage;

    @Nullable
    Description description = Description.NONE;

    BlockBuilder() {}

    /**
     * Adds an attribute.
     *
     * @throws SchemaException if there already is one of that name
     */
    public BlockBuilder attribute(Attribute attribute) {
        if (attributes.putIfAbsent(attribute.name(), attribute) != null) {
            throw new SchemaException(
                    "a block has the attribute " + Quoted.text(attribute.name()) + " twice; drop one");
        }
        return this;
    }

    /**
     * Adds a nested block.
     *
     * @throws SchemaException if there already is one of that name
     */
    public BlockBuilder block(NestedBlock block) {
        if (blocks.putIfAbsent(block.name(), block) != null) {
            throw new SchemaException("a block has the block " + Quoted.text(block.name()) + " twice; drop one");
        }
        return this;
    }

    /** Whether the provider advises against the block. Default: false. */
    public BlockBuilder deprecated(boolean deprecated) {
        this.deprecated = deprecated;
        return this;
    }

    /** What the provider advises instead. Default: none. */
    public BlockBuilder deprecationMessage(@Nullable String deprecationMessage) {
        this.deprecationMessage = deprecationMessage;
        return this;
    }

    /** What the provider says about the block. Default: {@link Description#NONE}. */
    public BlockBuilder description(@Nullable Description description) {
        this.description = description;
        return this;
    }

    /**
     * The block.
     *
     * @throws SchemaException if the tree is more than 100 levels deep or two million attributes and blocks large
     */
    public Block build() {
        return new Block(this);
    }
}
