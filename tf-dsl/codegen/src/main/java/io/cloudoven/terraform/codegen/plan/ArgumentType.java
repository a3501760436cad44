package io.cloudoven.terraform.codegen.plan;

/** What an argument takes, as far as generated code distinguishes it. */
public sealed interface ArgumentType {

    /** A type without inner types. */
    enum Scalar implements ArgumentType {
        STRING,
        NUMBER,
        BOOL
    }

    /** A type that Java has no counterpart for. */
    enum Open implements ArgumentType {
        /** Whatever the provider makes of it. */
        DYNAMIC,
        /** A sequence of values of different types. */
        TUPLE
    }

    /** Any number of one type. */
    record Many(Kind kind, ArgumentType element) implements ArgumentType {}

    /** What many are kept in. */
    enum Kind {
        LIST,
        SET,
        MAP
    }

    /** An object with a class of its own. */
    record Structured(NestedClass type) implements ArgumentType {}
}
