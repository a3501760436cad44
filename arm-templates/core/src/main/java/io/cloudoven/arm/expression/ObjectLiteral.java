package io.cloudoven.arm.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A literal object of literals and expressions. */
record ObjectLiteral<T>(Map<String, Expr<?>> properties) implements Expr<T> {
    @Override
    public Object json(Site site) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        List<Object> copies = new ArrayList<>();
        properties.forEach((name, value) -> {
            Copy<?> copy = site.hasCopies() ? Copy.in(value) : null;
            if (copy != null) {
                copies.add(copy.json(name, site));
            } else {
                object.put(value instanceof Keyed<?> keyed ? keyed.name(site) : name, value.json(site));
            }
        });
        if (!copies.isEmpty()) {
            object.put("copy", Collections.unmodifiableList(copies));
        }
        return Collections.unmodifiableMap(object);
    }

    @Override
    public LanguageExpression expression(Site site) {
        List<Expr<?>> arguments = new ArrayList<>(2 * properties.size());
        properties.forEach((name, value) -> {
            arguments.add(value instanceof Keyed<?> keyed ? keyed.key() : Expr.of(name));
            arguments.add(value);
        });
        return new FunctionCall<>(null, "createObject", arguments).expression(site);
    }

    @Override
    public Map<String, Expr<?>> parts() {
        Map<String, Expr<?>> parts = new LinkedHashMap<>();
        properties.forEach((name, value) -> parts.put("." + name, value));
        return parts;
    }

    @Override
    public String toString() {
        return expression(Site.UNKNOWN).text();
    }
}
