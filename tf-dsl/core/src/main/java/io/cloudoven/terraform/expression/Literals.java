package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.ObjectConstructor;
import io.cloudoven.terraform.hcl.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Plain Java values as expressions.
 *
 * <p>The text must be the same in every run, and {@link Set#of} and {@link Map#of} iterate in an order that is not:
 * sets and maps without an order of their own are written sorted.
 */
public final class Literals {
    private Literals() {}

    /**
     * The expression for a {@link String}, {@link Number}, {@link Boolean}, {@link Value}, {@code null}, or a {@link
     * Collection} or {@link Map} of those.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Expression expression(@Nullable Object value) {
        if (value instanceof String text) {
            return Literal.of(text);
        }
        if (value instanceof Value<?> typed) {
            return typed.expression();
        }
        if (value instanceof Number number) {
            return Literal.of(number);
        }
        if (value instanceof Boolean bool) {
            return Literal.of((boolean) bool);
        }
        if (value instanceof Collection<?> collection) {
            return tuple(inOrder(collection));
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value == null) {
            return Literal.NULL;
        }
        if (value instanceof Expression expression) {
            return expression;
        }
        throw new IllegalArgumentException("a Terraform value is made of strings, numbers, booleans, Values,"
                + " collections and maps, but got " + value.getClass().getName());
    }

    /** The tuple of {@code elements}, each converted as {@link #expression} does. */
    static Tuple tuple(Object... elements) {
        List<Expression> converted = new ArrayList<>(elements.length);
        for (Object element : elements) {
            converted.add(expression(element));
        }
        return new Tuple(converted);
    }

    private static Object[] inOrder(Collection<?> collection) {
        Object[] elements = collection.toArray();
        boolean unordered =
                collection instanceof Set && !(collection instanceof SortedSet || collection instanceof LinkedHashSet);
        if (unordered && allComparable(elements)) {
            Arrays.sort(elements);
        }
        return elements;
    }

    /** Whether the elements sort by themselves: all strings, or all of one number type. */
    private static boolean allComparable(Object[] elements) {
        for (Object element : elements) {
            if (!(element instanceof Comparable) || element.getClass() != elements[0].getClass()) {
                return false;
            }
        }
        return true;
    }

    private static ObjectConstructor object(Map<?, ?> map) {
        Object[] keys = map.keySet().toArray();
        if (!(map instanceof SortedMap || map instanceof LinkedHashMap) && allComparable(keys)) {
            Arrays.sort(keys);
        }
        List<ObjectConstructor.Entry> entries = new ArrayList<>(keys.length);
        for (Object key : keys) {
            if (!(key instanceof String)) {
                throw new IllegalArgumentException("the keys of a Terraform map are strings, but got " + key);
            }
            entries.add(new ObjectConstructor.Entry(Literal.of((String) key), expression(map.get(key))));
        }
        return new ObjectConstructor(entries);
    }
}
