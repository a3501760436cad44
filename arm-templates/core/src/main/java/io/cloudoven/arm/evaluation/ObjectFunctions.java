package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions on objects, and those that take objects and arrays alike.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object">Object
 *     functions</a>
 */
final class ObjectFunctions {
    private ObjectFunctions() {}

    /** The function of a name in lower case. */
    static @Nullable Function named(String name) {
        return switch (name) {
            case "createobject" -> ObjectFunctions::createObject;
            case "contains" -> ObjectFunctions::contains;
            case "empty" -> ObjectFunctions::empty;
            case "length" -> ObjectFunctions::length;
            case "items" -> ObjectFunctions::items;
            case "objectkeys" -> ObjectFunctions::objectKeys;
            case "json" -> ObjectFunctions::json;
            default -> null;
        };
    }

    private static Object createObject(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(0, invocation);
        if (arguments.count() % 2 != 0) {
            throw arguments.failed("the last name has no value");
        }
        Properties object = new Properties();
        for (int i = 0; i < arguments.count(); i += 2) {
            object.put(arguments.text(i), arguments.value(i + 1));
        }
        return object.object();
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
        Map<?, ?> object = Arguments.exactly(1, invocation).object(0);
        List<Object> items = new ArrayList<>();
        for (String key : sortedNames(object)) {
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            item.put("key", key);
            item.put("value", object.get(key));
            items.add(item);
        }
        return items;
    }

    private static Object objectKeys(Invocation invocation) {
        return sortedNames(Arguments.exactly(1, invocation).object(0));
    }

    /** Without minding the case; names that differ in nothing else stay in their order. */
    private static List<String> sortedNames(Map<?, ?> object) {
        List<String> names = new ArrayList<>();
        object.keySet().forEach(name -> names.add((String) name));
        names.sort(String.CASE_INSENSITIVE_ORDER);
        return names;
    }

    private static @Nullable Object json(Invocation invocation) {
        Arguments arguments = Arguments.exactly(1, invocation);
        try {
            return Json.readLenient(arguments.text(0));
        } catch (EvaluationException told) {
            throw told;
        } catch (ArmException notJson) {
            throw arguments.bad(0, String.valueOf(notJson.getMessage()));
        }
    }
}
