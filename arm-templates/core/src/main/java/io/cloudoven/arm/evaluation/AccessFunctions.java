package io.cloudoven.arm.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions that look up parts of a value: from the end, and without failing where there is nothing.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array">Array
 *     functions</a>
 */
final class AccessFunctions {
    private static final String STEP =
            "the name of a property, a position, or an object of 'value' and 'fromEnd' that says so";

    private AccessFunctions() {}

    /** The function of a name in lower case. */
    static @Nullable Function named(String name) {
        return switch (name) {
            case "indexfromend" -> AccessFunctions::indexFromEnd;
            case "tryindexfromend" -> AccessFunctions::tryIndexFromEnd;
            case "tryget" -> AccessFunctions::tryGet;
            default -> null;
        };
    }

    /** Counted from 1 at the end. */
    private static @Nullable Object indexFromEnd(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        List<?> array = arguments.array(0);
        long index = arguments.integer(1);
        if (index < 1 || index > array.size()) {
            throw arguments.bad(1, "there is no element " + index + " from the end of an array of " + array.size());
        }
        return array.get(array.size() - (int) index);
    }

    /** The same, or null where there is none; further arguments lead on from what is found, as in {@code tryGet}. */
    private static @Nullable Object tryIndexFromEnd(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(2, invocation);
        Object found = element(arguments.value(0), arguments.integer(1), true);
        return follow(found, arguments, 2);
    }

    private static @Nullable Object tryGet(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(2, invocation);
        return follow(arguments.value(0), arguments, 1);
    }

    /** What the steps from one argument on lead to; null as soon as one leads nowhere. */
    private static @Nullable Object follow(@Nullable Object from, Arguments arguments, int first) {
        Object value = from;
        for (int i = first; i < arguments.count() && value != null; i++) {
            Object step = arguments.value(i);
            boolean fromEnd = false;
            if (step instanceof Map<?, ?> described) {
                fromEnd = Boolean.TRUE.equals(property(described, "fromEnd"));
                step = property(described, "value");
            }
            if (step instanceof String name) {
                value = value instanceof Map<?, ?> object ? property(object, name) : null;
            } else {
                value = element(value, step instanceof Long index ? index : arguments.<Long>wrong(STEP, i), fromEnd);
            }
        }
        return value;
    }

    private static @Nullable Object property(Map<?, ?> object, String name) {
        Map.Entry<?, ?> entry = Values.entry(object, name);
        return entry == null ? null : entry.getValue();
    }

    private static @Nullable Object element(@Nullable Object value, long index, boolean fromEnd) {
        if (!(value instanceof List<?> array)) {
            return null;
        }
        long position = fromEnd ? array.size() - index : index;
        return position >= 0 && position < array.size() ? array.get((int) position) : null;
    }
}
