package io.cloudoven.arm.codegen.plan;

import com.palantir.javapoet.ClassName;

/** What a property takes, as far as generated code distinguishes it. */
public sealed interface ValueType {

    /** A type without inner types. */
    enum Scalar implements ValueType {
        STRING,
        NUMBER,
        BOOLEAN
    }

    /** Any value. */
    enum Open implements ValueType {
        ANY
    }

    /** An array. */
    record ListOf(ValueType element) implements ValueType {}

    /** An object whose properties have any names. */
    record MapOf(ValueType element) implements ValueType {}

    /** An object with a class of its own. */
    record ObjectOf(ClassName type) implements ValueType {}

    /** An object of one of several kinds, each of which has a class that implements the interface. */
    record KindsOf(ClassName type) implements ValueType {}
}
