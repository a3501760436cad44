package io.cloudoven.schema.model;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an object that is itself an attribute's value ({@code nested_type}), as providers built on the
 * plugin framework declare them.
 */
public final class NestedType {

    private final Nesting nesting;
    private final Map<String, Attribute> attributes;
    private final int minItems;
    private final int maxItems;
    private final Extent extent;
    private int hash; // 0 until somebody asks; like facts set at most to equal values, so a race does no harm
    private @Nullable NestedType facts;

    /**
     * A nested object.
     *
     * @param nesting how often it can be there
     * @param attributes its attributes by name
     * @param minItems how many it needs, 0 if it may be left out
     * @param maxItems how many it can have, 0 for no limit
     * @throws SchemaException if names and figures contradict one another or the tree is too deep or too large
     */
    public NestedType(Nesting nesting, Map<String, Attribute> attributes, int minItems, int maxItems) {
        Items.check(minItems, maxItems);
        this.nesting = Objects.requireNonNull(nesting, "nesting");
        this.attributes = Ordered.byName(attributes, Attribute::name);
        this.minItems = minItems;
        this.maxItems = maxItems;
        this.extent = Extent.of(this.attributes.values());
    }

    /** How often the object can be there. */
    public Nesting nesting() {
        return nesting;
    }

    /** The attributes, ordered by name. */
    public Map<String, Attribute> attributes() {
        return attributes;
    }

    /** How many there have to be. */
    public int minItems() {
        return minItems;
    }

    /** How many there can be; 0 for no limit. */
    public int maxItems() {
        return maxItems;
    }

    /** This type without texts; flags and figures stay. */
    public NestedType withoutDescriptions() {
        NestedType result = facts;
        if (result == null) {
            Map<String, Attribute> bare = Ordered.mapped(attributes, Attribute::withoutDescriptions);
            result = bare == attributes ? this : new NestedType(nesting, bare, minItems, maxItems);
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
                || other instanceof NestedType that
                        && hashCode() == that.hashCode()
                        && nesting == that.nesting
                        && minItems == that.minItems
                        && maxItems == that.maxItems
                        && extent.equals(that.extent)
                        && attributes.equals(that.attributes);
    }

    @Override
    public int hashCode() {
        int result = hash;
        if (result == 0) {
            result = Objects.hash(nesting, attributes, minItems, maxItems);
            hash = result;
        }
        return result;
    }

    /** Such as {@code nested list of [name, size]}. */
    @Override
    public String toString() {
        return "nested " + nesting.keyword() + " of " + attributes.keySet();
    }
}
