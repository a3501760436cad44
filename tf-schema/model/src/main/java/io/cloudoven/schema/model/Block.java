package io.cloudoven.schema.model;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be written between braces: attributes and further blocks.
 *
 * <p>Providers repeat blocks by the thousand, so readers give equal blocks out as the same instance, and comparing is
 * quick: the hash is computed once, when it is first asked for. A block tree is at most 100 levels deep and two million attributes and blocks
 * large; a larger one throws {@link SchemaException} when it is made.
 */
public final class Block {

    /** A block with nothing in it, described as {@link Description#NONE}. */
    public static final Block EMPTY = builder().build();

    private final Map<String, Attribute> attributes;
    private final Map<String, NestedBlock> blocks;
    private final boolean deprecated;
    private final @Nullable String deprecationMessage;
    private final @Nullable Description description;
    private final Extent extent;
    private int hash; // 0 until somebody asks; like facts set at most to equal values, so a race does no harm
    private @Nullable Block facts;

    Block(BlockBuilder builder) {
        attributes = Ordered.byName(builder.attributes);
        blocks = Ordered.byName(builder.blocks);
        deprecated = builder.deprecated;
        deprecationMessage = builder.deprecationMessage;
        description = builder.description;
        extent = Extent.of(attributes.values(), blocks.values());
    }

    private Block(Block block, Map<String, Attribute> attributes, Map<String, NestedBlock> blocks) {
        this.attributes = attributes;
        this.blocks = blocks;
        deprecated = block.deprecated;
        deprecationMessage = null;
        description = block.description == null ? null : block.description.withoutText();
        extent = block.extent;
    }

    /** A block to be filled in: empty, described as {@link Description#NONE}. */
    public static BlockBuilder builder() {
        return new BlockBuilder();
    }

    /** The attributes, ordered by name. */
    public Map<String, Attribute> attributes() {
        return attributes;
    }

    /** The nested blocks, ordered by name. */
    public Map<String, NestedBlock> blocks() {
        return blocks;
    }

    /** Whether the provider advises against the block. */
    public boolean deprecated() {
        return deprecated;
    }

    /** What the provider advises instead, if it says so. */
    public @Nullable String deprecationMessage() {
        return deprecationMessage;
    }

    /** What the provider says about the block; null where a document has neither text nor kind. */
    public @Nullable Description description() {
        return description;
    }

    /** Whether there is neither an attribute nor a block. */
    public boolean isEmpty() {
        return attributes.isEmpty() && blocks.isEmpty();
    }

    /** This block without texts, all the way down; flags, figures and the kinds of descriptions stay. */
    public Block withoutDescriptions() {
        Block result = facts;
        if (result == null) {
            Map<String, Attribute> bareAttributes = Ordered.mapped(attributes, Attribute::withoutDescriptions);
            Map<String, NestedBlock> bareBlocks = Ordered.mapped(blocks, NestedBlock::withoutDescriptions);
            boolean bare = bareAttributes == attributes
                    && bareBlocks == blocks
                    && deprecationMessage == null
                    && (description == null || description.text() == null);
            result = bare ? this : new Block(this, bareAttributes, bareBlocks);
            facts = result;
        }
        return result;
    }

    Extent extent() {
        return extent;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Block that
                        && hashCode() == that.hashCode()
                        && extent.equals(that.extent)
                        && deprecated == that.deprecated
                        && Objects.equals(deprecationMessage, that.deprecationMessage)
                        && Objects.equals(description, that.description)
                        && attributes.equals(that.attributes)
                        && blocks.equals(that.blocks);
    }

    @Override
    public int hashCode() {
        int result = hash;
        if (result == 0) {
            result = Objects.hash(attributes, blocks, deprecated, deprecationMessage, description);
            hash = result;
        }
        return result;
    }

    /** The names of what is in it. */
    @Override
    public String toString() {
        return "block of attributes " + attributes.keySet() + " and blocks " + blocks.keySet();
    }
}
