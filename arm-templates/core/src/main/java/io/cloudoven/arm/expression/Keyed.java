package io.cloudoven.arm.expression;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value in an object whose name there is an expression: {@code "[variables('id')]": {}}.
 *
 * @param key what results in the name
 */
public record Keyed<T>(Expr<String> key, Expr<T> value) implements Expr<T> {

    /** How the name is written in a JSON object. */
    String name(Site site) {
        return String.valueOf(key.json(site));
    }

    @Override
    public @Nullable Object json(Site site) {
        return value.json(site);
    }

    @Override
    public LanguageExpression expression(Site site) {
        return value.expression(site);
    }

    @Override
    public Map<String, Expr<?>> parts() {
        return Map.of("", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
