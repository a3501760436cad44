package io.cloudoven.schema.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A tuple: a fixed number of values in order, each of its own type.
 *
 * @param elements the types in order
 */
public record TupleType(List<TypeConstraint> elements) implements TypeConstraint {

    /** @throws SchemaException if the types are nested too deep */
    public TupleType {
        elements = List.copyOf(elements);
        TypeDepth.around(elements);
    }

    @Override
    public int depth() {
        return TypeDepth.around(elements);
    }

    /** Such as {@code tuple([string, number])}. */
    @Override
    public String toString() {
        return elements.stream().map(TypeConstraint::toString).collect(Collectors.joining(", ", "tuple([", "])"));
    }
}
