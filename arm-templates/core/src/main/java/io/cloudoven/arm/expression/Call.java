package io.cloudoven.arm.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call: {@code toLower(parameters('name'))}, {@code contoso.uniqueName('x')}.
 *
 * @param namespace of a user function; {@code null} for the language's own
 * @param name as written; the language does not mind the case
 */
public record Call(@Nullable String namespace, String name, List<LanguageExpression> arguments)
        implements LanguageExpression {
    public Call {
        arguments = List.copyOf(arguments);
    }

    /** A call of one of the language's own functions. */
    public static Call of(String name, LanguageExpression... arguments) {
        return new Call(null, name, List.of(arguments));
    }

    /** The name with its namespace. */
    public String qualifiedName() {
        return namespace == null ? name : namespace + "." + name;
    }

    @Override
    public String toString() {
        return text();
    }
}
