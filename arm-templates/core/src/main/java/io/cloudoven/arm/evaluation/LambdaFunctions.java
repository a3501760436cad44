package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.Literal;
import io.cloudoven.arm.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions that take lambdas.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda">Lambda
 *     functions</a>
 */
final class LambdaFunctions {
    private LambdaFunctions() {}

    static void addTo(Map<String, Function> table) {
        table.put("lambda", LambdaFunctions::lambda);
        table.put("filter", LambdaFunctions::filter);
        table.put("map", LambdaFunctions::map);
        table.put("mapValues", LambdaFunctions::mapValues);
        table.put("reduce", LambdaFunctions::reduce);
        table.put("sort", LambdaFunctions::sort);
        table.put("toObject", LambdaFunctions::toObject);
        table.put("groupBy", LambdaFunctions::groupBy);
    }

    private static Object lambda(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(1, invocation);
        List<String> names = new ArrayList<>();
        int last = arguments.count() - 1;
        for (int i = 0; i < last; i++) {
            LanguageExpression name = invocation.expression(i);
            if (!(name instanceof Literal literal && literal.value() instanceof String text)) {
                throw arguments.bad(i, "the names of a lambda's parameters are written out in quotes");
            }
            names.add(text);
        }
        return new Lambda(names, invocation.expression(last), invocation.scope());
    }

    private static Object filter(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        Lambda predicate = arguments.lambda(1);
        List<@Nullable Object> kept = new ArrayList<>();
        long index = 0;
        for (Object element : arguments.array(0)) {
            if (truth(predicate.apply(element, index++), arguments)) {
                kept.add(element);
            }
        }
        return kept;
    }

    private static Object map(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        Lambda change = arguments.lambda(1);
        List<@Nullable Object> changed = new ArrayList<>();
        long index = 0;
        for (Object element : arguments.array(0)) {
            changed.add(change.apply(element, index++));
        }
        return changed;
    }

    private static Object mapValues(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        Lambda change = arguments.lambda(1);
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        arguments.object(0).forEach((key, value) -> changed.put((String) key, change.apply(value)));
        return changed;
    }

    private static @Nullable Object reduce(Invocation invocation) {
        Arguments arguments = Arguments.exactly(3, invocation);
        Lambda step = arguments.lambda(2);
        Object result = arguments.value(1);
        long index = 0;
        for (Object element : arguments.array(0)) {
            result = step.apply(result, element, index++);
        }
        return result;
    }

    /** Stable, by a lambda that says whether one comes before another. */
    private static Object sort(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        Lambda before = arguments.lambda(1);
        List<@Nullable Object> sorted = new ArrayList<>(arguments.array(0));
        try {
            sorted.sort((one, other) -> truth(before.apply(one, other), arguments)
                    ? -1
                    : truth(before.apply(other, one), arguments) ? 1 : 0);
        } catch (IllegalArgumentException inconsistent) {
            throw arguments.bad(1, "it contradicts itself on what comes first");
        }
        return sorted;
    }

    private static Object toObject(Invocation invocation) {
        Arguments arguments = Arguments.between(2, 3, invocation);
        Lambda key = arguments.lambda(1);
        Lambda value = arguments.has(2) ? arguments.lambda(2) : null;
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (Object element : arguments.array(0)) {
            object.put(key(key.apply(element), arguments), value == null ? element : value.apply(element));
        }
        return object;
    }

    private static Object groupBy(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        Lambda key = arguments.lambda(1);
        Map<String, List<@Nullable Object>> groups = new LinkedHashMap<>();
        for (Object element : arguments.array(0)) {
            groups.computeIfAbsent(key(key.apply(element), arguments), fresh -> new ArrayList<>())
                    .add(element);
        }
        return groups;
    }

    private static String key(@Nullable Object key, Arguments arguments) {
        if (key instanceof String text) {
            return text;
        }
        throw arguments.bad(1, "it gives " + Json.kind(key) + " where the name of a property is wanted");
    }

    private static boolean truth(@Nullable Object value, Arguments arguments) {
        if (value instanceof Boolean bool) {
            return bool;
        }
        throw arguments.bad(1, "it gives " + Json.kind(value) + " where a boolean is wanted");
    }
}
