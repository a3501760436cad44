package io.cloudoven.arm.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A literal array of literals and expressions. */
record ArrayLiteral<T>(List<Expr<?>> elements) implements Expr<T> {
    @Override
    public Object json(Site site) {
        List<@Nullable Object> array = new ArrayList<>(elements.size());
        for (Expr<?> element : elements) {
            array.add(element.json(site));
        }
        return Collections.unmodifiableList(array);
    }

    @Override
    public LanguageExpression expression(Site site) {
        return new FunctionCall<>(null, "createArray", elements).expression(site);
    }

    @Override
    public Map<String, Expr<?>> parts() {
        Map<String, Expr<?>> parts = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            parts.put("[" + i + "]", elements.get(i));
        }
        return parts;
    }

    @Override
    public String toString() {
        return expression(Site.UNKNOWN).text();
    }
}
