package io.cloudoven.arm.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions on arrays; some of them take strings for arrays of characters.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array">Array
 *     functions</a>
 */
final class ArrayFunctions {
    private static final int LONGEST_RANGE = 10_000;

    private ArrayFunctions() {}

    static void addTo(Map<String, Function> table) {
        table.put("array", ArrayFunctions::array);
        table.put("createArray", ArrayFunctions::createArray);
        table.put("concat", ArrayFunctions::concat);
        table.put("first", invocation -> end(invocation, true));
        table.put("last", invocation -> end(invocation, false));
        table.put("flatten", ArrayFunctions::flatten);
        table.put("distinct", ArrayFunctions::distinct);
        table.put("range", ArrayFunctions::range);
        table.put("skip", invocation -> part(invocation, false));
        table.put("take", invocation -> part(invocation, true));
        table.put("indexOf", invocation -> index(invocation, true));
        table.put("lastIndexOf", invocation -> index(invocation, false));
        table.put("indexFromEnd", ArrayFunctions::indexFromEnd);
        table.put("tryIndexFromEnd", ArrayFunctions::tryIndexFromEnd);
    }

    private static Object array(Invocation invocation) {
        Object value = Arguments.exactly(1, invocation).value(0);
        return value instanceof List ? value : Collections.singletonList(value);
    }

    private static Object createArray(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(0, invocation);
        List<@Nullable Object> array = new ArrayList<>();
        for (int i = 0; i < arguments.count(); i++) {
            array.add(arguments.value(i));
        }
        return array;
    }

    private static @Nullable Object concat(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(1, invocation);
        if (!(arguments.value(0) instanceof List)) {
            return joined(arguments);
        }
        List<@Nullable Object> all = new ArrayList<>();
        for (int i = 0; i < arguments.count(); i++) {
            all.addAll(arguments.array(i));
            Size.check(all.size());
        }
        return all;
    }

    private static @Nullable Object joined(Arguments arguments) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < arguments.count(); i++) {
            Object value = arguments.value(i);
            if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
                return arguments.wrong(i == 0 ? "a string or an array" : "a string", i);
            }
            text.append(Values.text(value));
            Size.check(text.length());
        }
        return text.toString();
    }

    private static @Nullable Object end(Invocation invocation, boolean first) {
        Arguments arguments = Arguments.exactly(1, invocation);
        if (arguments.value(0) instanceof String text) {
            return text.isEmpty() ? "" : first ? text.substring(0, 1) : text.substring(text.length() - 1);
        }
        List<?> array = arguments.value(0) instanceof List<?> list ? list : arguments.wrong("an array or a string", 0);
        return array.isEmpty() ? null : array.get(first ? 0 : array.size() - 1);
    }

    private static Object flatten(Invocation invocation) {
        Arguments arguments = Arguments.exactly(1, invocation);
        List<@Nullable Object> flat = new ArrayList<>();
        for (Object element : arguments.array(0)) {
            flat.addAll(element instanceof List<?> list ? list : arguments.wrong("an array of arrays", 0));
        }
        return flat;
    }

    private static Object distinct(Invocation invocation) {
        return distinct(Arguments.exactly(1, invocation).array(0));
    }

    static List<@Nullable Object> distinct(List<?> array) {
        List<@Nullable Object> distinct = new ArrayList<>();
        for (Object element : array) {
            if (!Values.contains(distinct, element)) {
                distinct.add(element);
            }
        }
        return distinct;
    }

    private static Object range(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        int start = arguments.size(0);
        int count = arguments.size(1);
        if (count < 0 || count > LONGEST_RANGE) {
            throw arguments.bad(1, "a range has 0 to 10000 numbers, not " + count);
        }
        if ((long) start + count > Integer.MAX_VALUE) {
            throw arguments.failed("the range passes " + Integer.MAX_VALUE);
        }
        List<Object> numbers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            numbers.add((long) start + i);
        }
        return numbers;
    }

    /** The first so many, or all after them; a negative number is 0. */
    private static @Nullable Object part(Invocation invocation, boolean taken) {
        Arguments arguments = Arguments.exactly(2, invocation);
        Object value = arguments.value(0);
        int size = value instanceof String text ? text.length() : value instanceof List<?> list ? list.size() : 0;
        int border = (int) Math.min(size, Math.max(0, arguments.integer(1)));
        int from = taken ? 0 : border;
        int to = taken ? border : size;
        if (value instanceof String text) {
            return text.substring(from, to);
        }
        return value instanceof List<?> list
                ? new ArrayList<>(list.subList(from, to))
                : arguments.wrong("an array or a string", 0);
    }

    /** In an array by equality; in a string without minding the case. */
    private static Object index(Invocation invocation, boolean first) {
        Arguments arguments = Arguments.exactly(2, invocation);
        if (arguments.value(0) instanceof List<?> list) {
            return (long) index(list, arguments.value(1), first);
        }
        String text = arguments.value(0) instanceof String string ? string : arguments.wrong("a string or an array", 0);
        String wanted = arguments.text(1);
        int last = text.length() - wanted.length();
        for (int i = 0; i <= last; i++) {
            int at = first ? i : last - i;
            if (text.regionMatches(true, at, wanted, 0, wanted.length())) {
                return (long) at;
            }
        }
        return -1L;
    }

    private static int index(List<?> list, @Nullable Object wanted, boolean first) {
        Object[] elements = list.toArray();
        int[] order = new int[elements.length];
        Arrays.setAll(order, i -> first ? i : elements.length - 1 - i);
        for (int at : order) {
            if (Values.equal(elements[at], wanted)) {
                return at;
            }
        }
        return -1;
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

    /** The same, or null where there is none; further arguments lead on from what is found, as {@code tryGet} does. */
    private static @Nullable Object tryIndexFromEnd(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(2, invocation);
        if (!(arguments.value(0) instanceof List<?> array)) {
            return null;
        }
        long index = arguments.integer(1);
        if (index < 1 || index > array.size()) {
            return null;
        }
        return ObjectFunctions.follow(array.get(array.size() - (int) index), arguments, 2);
    }
}
