package io.cloudoven.terraform.expression;

/**
 * The numeric functions.
 *
 * <pre>{@code Value<Number> nodes = max(variable, 3); // max(var.nodes, 3)}</pre>
 *
 * <p>{@code sum} is in {@link CollectionFunctions}, as in Terraform's documentation.
 *
 * @see <a href="https://opentofu.org/docs/language/functions/">Built-in functions</a>
 */
public final class NumericFunctions {
    private NumericFunctions() {}

    /** The number without its sign. */
    public static Value<Number> abs(Value<Number> number) {
        return Invoke.value("abs", number);
    }

    /** The closest whole number that is not less. */
    public static Value<Number> ceil(Value<Number> number) {
        return Invoke.value("ceil", number);
    }

    /** The closest whole number that is not greater. */
    public static Value<Number> floor(Value<Number> number) {
        return Invoke.value("floor", number);
    }

    /** The logarithm of a number to a base. */
    public static Value<Number> log(Value<Number> number, Value<Number> base) {
        return Invoke.value("log", number, base);
    }

    /** The logarithm of a number to a base. */
    public static Value<Number> log(Value<Number> number, Number base) {
        return Invoke.value("log", number, base);
    }

    /** The greatest of the numbers. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Value<Number> max(Value<Number> first, Value<Number>... others) {
        return Invoke.value("max", Invoke.with(first, others));
    }

    /** {@code number}, but not less than {@code least}. */
    public static Value<Number> max(Value<Number> number, Number least) {
        return Invoke.value("max", number, least);
    }

    /** The greatest element of a collection. */
    public static Value<Number> max(Expansion<Number> numbers) {
        return Invoke.value("max", numbers);
    }

    /** The least of the numbers. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Value<Number> min(Value<Number> first, Value<Number>... others) {
        return Invoke.value("min", Invoke.with(first, others));
    }

    /** {@code number}, but not more than {@code most}. */
    public static Value<Number> min(Value<Number> number, Number most) {
        return Invoke.value("min", number, most);
    }

    /** The least element of a collection. */
    public static Value<Number> min(Expansion<Number> numbers) {
        return Invoke.value("min", numbers);
    }

    /** The whole number that digits in a base from 2 to 62 stand for. */
    public static Value<Number> parseint(Value<String> digits, int base) {
        return Invoke.value("parseint", digits, base);
    }

    /** The whole number that digits in a base from 2 to 62 stand for. */
    public static Value<Number> parseint(Value<String> digits, Value<Number> base) {
        return Invoke.value("parseint", digits, base);
    }

    /** A number raised to a power. */
    public static Value<Number> pow(Value<Number> number, Number power) {
        return Invoke.value("pow", number, power);
    }

    /** A number raised to a power. */
    public static Value<Number> pow(Value<Number> number, Value<Number> power) {
        return Invoke.value("pow", number, power);
    }

    /** A number raised to a power. */
    public static Value<Number> pow(Number number, Value<Number> power) {
        return Invoke.value("pow", number, power);
    }

    /** -1, 0 or 1: the sign of a number. */
    public static Value<Number> signum(Value<Number> number) {
        return Invoke.value("signum", number);
    }
}
