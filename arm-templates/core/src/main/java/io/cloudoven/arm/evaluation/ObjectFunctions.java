package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The functions on objects, and those that take objects and arrays alike.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object">Object
 *     functions</a>
 */
final class ObjectFunctions {
    private static final String OBJECT_OR_ARRAY = "an array or an object";

    private ObjectFunctions() {}

    static void addTo(Map<String, Function> table) {
        table.put("createObject", ObjectFunctions::createObject);
        table.put("contains", ObjectFunctions::contains);
        table.put("empty", ObjectFunctions::empty);
        table.put("length", ObjectFunctions::length);
        table.put("items", ObjectFunctions::items);
        table.put("objectKeys", ObjectFunctions::objectKeys);
        table.put("json", ObjectFunctions::json);
        table.put("union", ObjectFunctions::union);
        table.put("intersection", ObjectFunctions::intersection);
        table.put("shallowMerge", ObjectFunctions::shallowMerge);
        table.put("tryGet", ObjectFunctions::tryGet);
    }

    private static Object createObject(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(0, invocation);
        if (arguments.count() % 2 != 0) {
            throw arguments.failed("the last name has no value");
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < arguments.count(); i += 2) {
            put(object, arguments.text(i), arguments.value(i + 1));
        }
        return object;
    }

    /** Sets a property under the name it has already, whatever its case. */
    private static void put(Map<String, @Nullable Object> object, String name, @Nullable Object value) {
        Map.Entry<?, ?> present = Values.entry(object, name);
        object.put(present == null ? name : (String) present.getKey(), value);
    }

    private static Object contains(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        Object container = arguments.value(0);
        if (container instanceof List<?> array) {
            return Values.contains(array, arguments.value(1));
        }
        if (container instanceof Map<?, ?> object) {
            return Values.entry(object, arguments.text(1)) != null;
        }
        return container instanceof String text
                ? text.contains(Values.text(arguments.value(1)))
                : arguments.<Boolean>wrong("an array, an object or a string", 0);
    }

    private static Object empty(Invocation invocation) {
        Arguments arguments = Arguments.exactly(1, invocation);
        return arguments.value(0) == null || size(arguments) == 0;
    }

    private static Object length(Invocation invocation) {
        return (long) size(Arguments.exactly(1, invocation));
    }

    private static int size(Arguments arguments) {
        Object value = arguments.value(0);
        if (value instanceof String text) {
            return text.length();
        }
        if (value instanceof List<?> array) {
            return array.size();
        }
        return value instanceof Map<?, ?> object
                ? object.size()
                : arguments.<Integer>wrong("an array, an object or a string", 0);
    }

    /** By name, as Azure gives them. */
    private static Object items(Invocation invocation) {
        List<Object> items = new ArrayList<>();
        sorted(Arguments.exactly(1, invocation)).forEach((key, value) -> {
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            item.put("key", key);
            item.put("value", value);
            items.add(item);
        });
        return items;
    }

    private static Object objectKeys(Invocation invocation) {
        return new ArrayList<>(sorted(Arguments.exactly(1, invocation)).keySet());
    }

    private static Map<String, @Nullable Object> sorted(Arguments arguments) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        arguments.object(0).forEach((key, value) -> sorted.put((String) key, value));
        return sorted;
    }

    private static @Nullable Object json(Invocation invocation) {
        Arguments arguments = Arguments.exactly(1, invocation);
        try {
            return Json.read(arguments.text(0));
        } catch (EvaluationException told) {
            throw told;
        } catch (ArmException notJson) {
            throw arguments.bad(0, String.valueOf(notJson.getMessage()));
        }
    }

    private static @Nullable Object union(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(1, invocation);
        if (arguments.value(0) instanceof List) {
            List<@Nullable Object> all = new ArrayList<>();
            for (int i = 0; i < arguments.count(); i++) {
                all.addAll(arguments.array(i));
            }
            return ArrayFunctions.distinct(all);
        }
        if (!(arguments.value(0) instanceof Map)) {
            return arguments.wrong(OBJECT_OR_ARRAY, 0);
        }
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        for (int i = 0; i < arguments.count(); i++) {
            merge(merged, arguments.object(i));
        }
        return merged;
    }

    /** Objects in objects are merged, too; arrays in objects replace each other. */
    private static void merge(Map<String, @Nullable Object> into, Map<?, ?> more) {
        more.forEach((key, value) -> {
            String name = (String) key;
            Map.Entry<?, ?> present = Values.entry(into, name);
            if (value instanceof Map<?, ?> object
                    && present != null
                    && present.getValue() instanceof Map<?, ?> before) {
                Map<String, @Nullable Object> inner = new LinkedHashMap<>();
                merge(inner, before);
                merge(inner, object);
                put(into, name, inner);
            } else {
                put(into, name, value);
            }
        });
    }

    private static @Nullable Object intersection(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(1, invocation);
        if (arguments.value(0) instanceof List<?> first) {
            List<@Nullable Object> common = ArrayFunctions.distinct(first);
            for (int i = 1; i < arguments.count(); i++) {
                List<?> other = arguments.array(i);
                common.removeIf(element -> !Values.contains(other, element));
            }
            return common;
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

    private static Object shallowMerge(Invocation invocation) {
        Arguments arguments = Arguments.exactly(1, invocation);
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        for (Object element : arguments.array(0)) {
            Map<?, ?> object = element instanceof Map<?, ?> map ? map : arguments.wrong("an array of objects", 0);
            object.forEach((key, value) -> put(merged, (String) key, value));
        }
        return merged;
    }

    private static @Nullable Object tryGet(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(2, invocation);
        return follow(arguments.value(0), arguments, 1);
    }

    /** What names and positions lead to; null as soon as one leads nowhere. */
    static @Nullable Object follow(@Nullable Object from, Arguments arguments, int next) {
        Object value = from;
        for (int i = next; i < arguments.count() && value != null; i++) {
            Object step = arguments.value(i);
            if (step instanceof String name) {
                Map.Entry<?, ?> entry = value instanceof Map<?, ?> object ? Values.entry(object, name) : null;
                value = entry == null ? null : entry.getValue();
            } else if (step instanceof Long position) {
                boolean there = value instanceof List<?> array && position >= 0 && position < array.size();
                value = there ? ((List<?>) value).get(position.intValue()) : null;
            } else {
                return arguments.wrong("the name of a property or a position", i);
            }
        }
        return value;
    }
}
