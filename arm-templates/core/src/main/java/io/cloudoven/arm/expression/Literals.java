package io.cloudoven.arm.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Plain Java values as {@link Expr}s.
 *
 * <p>The text must be the same in every run: sets and maps without an order of their own are written sorted.
 */
public final class Literals {
    private Literals() {}

    /**
     * The value for a {@link String}, {@link Number}, {@link Boolean}, {@code null}, {@link Expr}, or a {@link Collection}
     * or {@link Map} of those.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Expr<?> of(@Nullable Object value) {
        if (value instanceof Expr<?> expr) {
            return expr;
        }
        if (value == null || value instanceof String || value instanceof Boolean) {
            return new Scalar<>(value);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Collection<?> collection) {
            return array(collection);
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        throw new IllegalArgumentException("a value of a template is made of strings, numbers, booleans, Exprs,"
                + " collections and maps, but got a " + value.getClass().getName());
    }

    /**
     * What a literal object has under a name, also through typed objects; {@code null} when it is no literal or has no
     * such property.
     */
    public static @Nullable Expr<?> known(Expr<?> value, List<String> path) {
        Expr<?> at = value;
        for (String name : path) {
            Expr<?> part = at.parts().get("." + name);
            if (part == null) {
                return null;
            }
            at = part;
        }
        return at;
    }

    static Expr<Number> number(Number number) {
        if (number instanceof BigInteger integer) {
            return new Scalar<>(integer.bitLength() < Long.SIZE ? (Object) integer.longValue() : integer);
        }
        if (number instanceof BigDecimal decimal) {
            return new Scalar<>(decimal);
        }
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException(number + " is no number that JSON has");
            }
            return new Scalar<>(new BigDecimal(number.toString()));
        }
        return new Scalar<>(number.longValue());
    }

    private static Expr<?> array(Collection<?> collection) {
        List<@Nullable Object> elements = new ArrayList<>(collection);
        if (Unordered.is(collection)) {
            elements.sort(null);
        }
        List<Expr<?>> converted = new ArrayList<>(elements.size());
        for (Object element : elements) {
            converted.add(of(element));
        }
        return new ArrayLiteral<>(Collections.unmodifiableList(converted));
    }

    private static Expr<?> object(Map<?, ?> map) {
        Map<String, Expr<?>> properties = Unordered.is(map) ? new TreeMap<>() : new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (!(name instanceof String text)) {
                throw new IllegalArgumentException("the names of an object's properties are strings, but got " + name);
            }
            properties.put(text, of(value));
        });
        return new ObjectLiteral<>(Collections.unmodifiableMap(properties));
    }
}
