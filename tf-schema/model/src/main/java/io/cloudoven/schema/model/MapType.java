package io.cloudoven.schema.model;

/**
 * A map: values by string key, all of one type.
 *
 * @param element the type of each value
 */
public record MapType(TypeConstraint element) implements TypeConstraint {

    /** @throws SchemaException if the element is nested too deep */
    public MapType {
        TypeDepth.around(element);
    }

    @Override
    public int depth() {
        return element.depth() + 1;
    }

    /** Such as {@code map(string)}. */
    @Override
    public String toString() {
        return "map(" + element + ")";
    }
}
