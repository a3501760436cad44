package io.cloudoven.schema.model;

import java.util.Objects;
import java.util.SortedSet;

/**
 * The schema of a provider, resource, data source or the like.
 *
 * @param kind what it is the schema of
 * @param name the resource type's name; for {@link SchemaKind#PROVIDER} the provider's type
 * @param version the version of its state, from 0; the tools write none for actions, where it is 0
 * @param block what can be written in its block
 */
public record Schema(SchemaKind kind, String name, long version, Block block) implements Definition {

    /** @throws SchemaException if the name is empty or the version negative */
    public Schema {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(block, "block");
        if (name.isEmpty()) {
            throw new SchemaException("a " + kind.keyword() + " schema has an empty name; give it one");
        }
        if (version < 0) {
            throw new SchemaException(
                    "schema " + Quoted.text(name) + " has version " + version + "; versions start at 0");
        }
    }

    @Override
    public String folder() {
        return kind.folder();
    }

    /**
     * The paths of all attributes and nested blocks, such as {@code default_node_pool.vm_size}, ordered. A part of a path
     * is the name of an attribute or block, or of an attribute in the objects an attribute's value is made of; how often
     * they can be there does not show.
     */
    public SortedSet<String> paths() {
        return Paths.of(block);
    }

    /**
     * The same with the texts of documentation as descriptions, in Markdown. What the documentation does not mention
     * keeps the description it has; flags and figures stay.
     */
    public Schema describedBy(Documentation documentation) {
        return new DescribedBlocks(documentation).describe(this);
    }

    @Override
    public Schema withoutDescriptions() {
        Block bare = block.withoutDescriptions();
        return bare.equals(block) ? this : new Schema(kind, name, version, bare);
    }
}
