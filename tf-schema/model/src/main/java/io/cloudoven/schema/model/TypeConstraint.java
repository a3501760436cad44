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
}
