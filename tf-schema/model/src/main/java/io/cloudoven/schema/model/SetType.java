package io.cloudoven.schema.model;

/**
 * A set: distinct values without order, all of one type.
 *
 * @param element the type of each value
 */
public record SetType(TypeConstraint element) implements TypeConstraint {

    /** @throws SchemaException if the element is nested too deep */
    public SetType {
        TypeDepth.around(element);
    }

    @Override
    public int depth() {
        return element.depth() + 1;
    }

    /** Such as {@code set(string)}. */
    @Override
    public String toString() {
        return "set(" + element + ")";
    }
}
