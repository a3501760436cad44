package io.cloudoven.schema.model;

/** How deep a type around other types is, checked against {@link TypeConstraint#MAX_DEPTH}. */
final class TypeDepth {

    private TypeDepth() {}

    static int around(TypeConstraint inner) {
        return checked(inner.depth() + 1);
    }

    static int around(Iterable<TypeConstraint> inner) {
        int deepest = -1;
        for (TypeConstraint type : inner) {
            deepest = Math.max(deepest, type.depth());
        }
        return checked(deepest + 1);
    }

    private static int checked(int depth) {
        if (depth > TypeConstraint.MAX_DEPTH) {
            throw new SchemaException("a type has more than " + TypeConstraint.MAX_DEPTH
                    + " types inside one another; no provider has such a type, check where the schema comes from");
        }
        return depth;
    }
}
