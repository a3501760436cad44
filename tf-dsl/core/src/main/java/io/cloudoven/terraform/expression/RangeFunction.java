package io.cloudoven.terraform.expression;

/**
 * The collection function {@code range}: numbers that follow each other.
 *
 * <pre>{@code ListValue<Number> numbers = range(1, length(zones));}</pre>
 *
 * @see <a href="https://opentofu.org/docs/language/functions/range/">range</a>
 */
public final class RangeFunction {
    private RangeFunction() {}

    /** The numbers from 0 to before {@code limit}. */
    public static ListValue<Number> range(Number limit) {
        return Invoke.list("range", limit);
    }

    /** The numbers from 0 to before {@code limit}. */
    public static ListValue<Number> range(Value<Number> limit) {
        return Invoke.list("range", limit);
    }

    /** The numbers from {@code start} to before {@code limit}. */
    public static ListValue<Number> range(Number start, Number limit) {
        return Invoke.list("range", start, limit);
    }

    /** The numbers from {@code start} to before {@code limit}. */
    public static ListValue<Number> range(Number start, Value<Number> limit) {
        return Invoke.list("range", start, limit);
    }

    /** The numbers from {@code start} to before {@code limit}. */
    public static ListValue<Number> range(Value<Number> start, Value<Number> limit) {
        return Invoke.list("range", start, limit);
    }

    /** The numbers from {@code start} to before {@code limit}, {@code step} apart. */
    public static ListValue<Number> range(Number start, Number limit, Number step) {
        return Invoke.list("range", start, limit, step);
    }

    /** The numbers from {@code start} to before {@code limit}, {@code step} apart. */
    public static ListValue<Number> range(Value<Number> start, Value<Number> limit, Value<Number> step) {
        return Invoke.list("range", start, limit, step);
    }
}
