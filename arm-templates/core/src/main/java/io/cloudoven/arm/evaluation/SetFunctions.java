package io.cloudoven.arm.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions that take arrays for sets, and objects for sets of properties.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#union">
 *     union</a>
 */
final class SetFunctions {
    private static final String OBJECT_OR_ARRAY = "an array or an object";

    private SetFunctions() {}

    /** The function of a name in lower case. */
    static @Nullable Function named(String name) {
        return switch (name) {
            case "distinct" ->
                invocation ->
                        ValueSet.of(Arguments.exactly(1, invocation).array(0)).list();
            case "union" -> SetFunctions::union;
            case "intersection" -> SetFunctions::intersection;
            case "shallowmerge" -> SetFunctions::shallowMerge;
            default -> null;
        };
    }

    /** Of all arguments but those that are null; null when all are. */
    private static @Nullable Object union(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(1, invocation);
        int first = 0;
        while (first < arguments.count() && arguments.value(first) == null) {
            first++;
        }
        if (first == arguments.count()) {
            return null;
        }
        if (arguments.value(first) instanceof List) {
            return unionOfArrays(arguments, first);
        }
        return arguments.value(first) instanceof Map
                ? unionOfObjects(arguments, first)
                : arguments.wrong(OBJECT_OR_ARRAY, first);
    }

    private static Object unionOfArrays(Arguments arguments, int first) {
        ValueSet all = new ValueSet();
        for (int i = first; i < arguments.count(); i++) {
            if (arguments.value(i) != null) {
                all.addAll(arguments.array(i));
                Size.check(all.size());
            }
        }
        return all.list();
    }

    private static Object unionOfObjects(Arguments arguments, int first) {
        Properties merged = new Properties();
        for (int i = first; i < arguments.count(); i++) {
            if (arguments.value(i) != null) {
                merge(merged, arguments.object(i));
            }
        }
        return merged.object();
    }

    /** Objects in objects are merged, too; arrays in objects replace each other. */
    private static void merge(Properties into, Map<?, ?> more) {
        more.forEach((key, value) -> {
            String name = (String) key;
            if (value instanceof Map<?, ?> object && into.get(name) instanceof Map<?, ?> before) {
                Properties inner = new Properties();
                merge(inner, before);
                merge(inner, object);
                into.put(name, inner.object());
            } else {
                into.put(name, value);
            }
        });
    }

    private static @Nullable Object intersection(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(1, invocation);
        if (arguments.value(0) instanceof List<?> first) {
            ValueSet common = ValueSet.of(first);
            for (int i = 1; i < arguments.count(); i++) {
                common.retainAll(ValueSet.of(arguments.array(i)));
            }
            return common.list();
        }
        if (!(arguments.value(0) instanceof Map<?, ?> first)) {
            return arguments.wrong(OBJECT_OR_ARRAY, 0);
        }
        Map<String, @Nullable Object> common = new LinkedHashMap<>();
        first.forEach((key, value) -> common.put((String) key, value));
        for (int i = 1; i < arguments.count(); i++) {
            Map<?, ?> other = arguments.object(i);
            common.entrySet().removeIf(entry -> {
                Map.Entry<?, ?> match = Values.entry(other, entry.getKey());
                return match == null || !Values.equal(match.getValue(), entry.getValue());
            });
        }
        return common;
    }

    /** Elements that are null add nothing. */
    private static Object shallowMerge(Invocation invocation) {
        Arguments arguments = Arguments.exactly(1, invocation);
        Properties merged = new Properties();
        for (Object element : arguments.array(0)) {
            if (element != null) {
                Map<?, ?> object = element instanceof Map<?, ?> map ? map : arguments.wrong("an array of objects", 0);
                object.forEach((key, value) -> merged.put((String) key, value));
            }
        }
        return merged.object();
    }
}
