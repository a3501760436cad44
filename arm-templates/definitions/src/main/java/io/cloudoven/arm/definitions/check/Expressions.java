package io.cloudoven.arm.definitions.check;

import org.jspecify.annotations.Nullable;

/** Tells values that are known when a template is read from those that only a deployment knows. */
enum Expressions {
    /** A template: a string in brackets is an expression, unless it begins with two. */
    ALLOWED,
    /** What is left of a template when it was evaluated: strings are strings. */
    EVALUATED;

    boolean unknown(@Nullable Object value) {
        return this == ALLOWED
                && value instanceof String text
                && text.startsWith("[")
                && text.endsWith("]")
                && !text.startsWith("[[");
    }
}
