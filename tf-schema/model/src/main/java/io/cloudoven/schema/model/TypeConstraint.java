package io.cloudoven.schema.model;

/**
 * What values an attribute, a parameter or a function's result can have. {@code toString()} is Terraform's own notation,
 * such as {@code list(object({name=string}))}.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/expressions/type-constraints">type constraints</a>
 */
public sealed interface TypeConstraint
        permits Primitive, DynamicType, ListType, SetType, MapType, ObjectType, TupleType {

    /** The most types one type can have inside one another: {@value}. */
    int MAX_DEPTH = 64;

    /** How many types are inside one another: 0 for a primitive, 1 for a list of primitives. */
    int depth();

    /** This type, checked for its depth. */
    private static int checked(int depth) {
        if (depth > MAX_DEPTH) {
            throw new SchemaException("a type has more than " + MAX_DEPTH
                    + " types inside one another; no provider has such a type, check where the schema comes from");
        }
        return depth;
    }

    /** The depth of a type around another one. */
    static int depthAround(TypeConstraint inner) {
        return checked(inner.depth() + 1);
    }

    /** The depth of a type around several others. */
    static int depthAround(Iterable<TypeConstraint> inner) {
        int deepest = -1;
        for (TypeConstraint type : inner) {
            deepest = Math.max(deepest, type.depth());
        }
        return checked(deepest + 1);
    }
}
