package io.cloudoven.schema.model;

/**
 * A list: a sequence in order, all of one type.
 *
 * @param element the type of each value
 */
public record ListType(TypeConstraint element) implements TypeConstraint {

    /** @throws SchemaException if the element is nested too deep */
    public ListType {
        TypeDepth.around(element);
    }

    @Override
    public int depth() {
        return element.depth() + 1;
    }

    /** Such as {@code list(string)}. */
    @Override
    public String toString() {
        return "list(" + element + ")";
    }
}
