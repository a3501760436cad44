package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.Literal;
import io.cloudoven.arm.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The functions that take lambdas.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda">Lambda
 *     functions</a>
 */
final class LambdaFunctions {
    private LambdaFunctions() {}

    /** The function of a name in lower case. */
    static @Nullable Function named(String name) {
        return switch (name) {
            case "lambda" -> invocation -> lambda(invocation, () -> {});
            case "filter" -> LambdaFunctions::filter;
            case "map" -> LambdaFunctions::map;
            case "mapvalues" -> LambdaFunctions::mapValues;
            case "reduce" -> LambdaFunctions::reduce;
            case "sort" -> LambdaFunctions::sort;
            case "toobject" -> LambdaFunctions::toObject;
            case "groupby" -> LambdaFunctions::groupBy;
            default -> null;
        };
    }

    /** @param counter told of each call of what is written down here */
    static Object lambda(Invocation invocation, Runnable counter) {
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
        return new Lambda(names, invocation.expression(last), invocation.scope(), counter);
    }

    private static Object filter(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        Lambda predicate = arguments.lambda(1, 1, 2);
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
        Lambda change = arguments.lambda(1, 1, 2);
        List<@Nullable Object> changed = new ArrayList<>();
        long index = 0;
        long size = 0;
        for (Object element : arguments.array(0)) {
            Object result = change.apply(element, index++);
            size = grown(size, result);
            changed.add(result);
        }
        return changed;
    }

    private static Object mapValues(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        Lambda change = arguments.lambda(1, 1, 1);
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        long size = 0;
        for (Map.Entry<?, ?> entry : arguments.object(0).entrySet()) {
            Object result = change.apply(entry.getValue());
            size = grown(size, result);
            changed.put((String) entry.getKey(), result);
        }
        return changed;
    }

    private static @Nullable Object reduce(Invocation invocation) {
        Arguments arguments = Arguments.exactly(3, invocation);
        Lambda step = arguments.lambda(2, 2, 3);
        Object result = arguments.value(1);
        long index = 0;
        for (Object element : arguments.array(0)) {
            result = step.apply(result, element, index++);
            grown(0, result);
        }
        return result;
    }

    /** Stable, by a lambda that says whether one comes before another. */
    private static Object sort(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        Lambda before = arguments.lambda(1, 2, 2);
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
        Lambda key = arguments.lambda(1, 1, 1);
        Lambda value = arguments.has(2) ? arguments.lambda(2, 1, 1) : null;
        Properties object = new Properties();
        long size = 0;
        for (Object element : arguments.array(0)) {
            Object result = value == null ? element : value.apply(element);
            size = grown(size, result);
            object.put(key(key.apply(element), arguments), result);
        }
        return object.object();
    }

    private static Object groupBy(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        Lambda key = arguments.lambda(1, 1, 1);
        Map<String, List<@Nullable Object>> groups = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Properties object = new Properties();
        for (Object element : arguments.array(0)) {
            String name = key(key.apply(element), arguments);
            groups.computeIfAbsent(name, fresh -> new ArrayList<>()).add(element);
            object.put(name, groups.get(name));
        }
        return object.object();
    }

    /** The size with one more value, which has to fit a template. */
    private static long grown(long size, @Nullable Object value) {
        long grown = size + Size.of(value, Limits.TEMPLATE);
        Size.check(grown);
        return grown;
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
