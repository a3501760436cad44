package io.cloudoven.arm.expression;

import org.jspecify.annotations.Nullable;

/**
 * Something that only the template around an expression can write: a parameter, a resource, a loop's index.
 *
 * <p>Two symbols that are equal stand for the same thing.
 */
public interface Symbol {

    /** How it reads where nothing is known of the template; for messages. */
    LanguageExpression plain();

    /** What stands for a property of it; {@code null} when that is simply {@code .name} after it. */
    default @Nullable Symbol property(String name) {
        return null;
    }
}
