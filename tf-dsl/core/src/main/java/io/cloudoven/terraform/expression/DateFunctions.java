package io.cloudoven.terraform.expression;

/**
 * The date and time functions. Timestamps are texts as RFC 3339 has them.
 *
 * <pre>{@code Value<String> expiry = timeadd(plantimestamp(), "720h");}</pre>
 *
 * @see <a href="https://opentofu.org/docs/language/functions/">Built-in functions</a>
 */
public final class DateFunctions {
    private DateFunctions() {}

    /** A timestamp in a format such as {@code YYYY-MM-DD'T'hh:mm:ssZ}. */
    public static Value<String> formatdate(String format, Value<String> timestamp) {
        return Invoke.value("formatdate", format, timestamp);
    }

    /** A timestamp in a format such as {@code YYYY-MM-DD'T'hh:mm:ssZ}. */
    public static Value<String> formatdate(Value<String> format, Value<String> timestamp) {
        return Invoke.value("formatdate", format, timestamp);
    }

    /** When the plan was made; the same all through plan and apply. */
    public static Value<String> plantimestamp() {
        return Invoke.value("plantimestamp");
    }

    /** When it is evaluated, which is in each apply anew: an argument set to it always has a change. */
    public static Value<String> timestamp() {
        return Invoke.value("timestamp");
    }

    /** A timestamp and a duration later, such as {@code 10m} or {@code -1h30m}. */
    public static Value<String> timeadd(Value<String> timestamp, String duration) {
        return Invoke.value("timeadd", timestamp, duration);
    }

    /** A timestamp and a duration later. */
    public static Value<String> timeadd(Value<String> timestamp, Value<String> duration) {
        return Invoke.value("timeadd", timestamp, duration);
    }

    /** -1 when the first timestamp is earlier, 0 when both are the same instant, 1 when it is later. */
    public static Value<Number> timecmp(Value<String> first, Value<String> second) {
        return Invoke.value("timecmp", first, second);
    }

    /** -1 when the first timestamp is earlier, 0 when both are the same instant, 1 when it is later. */
    public static Value<Number> timecmp(Value<String> first, String second) {
        return Invoke.value("timecmp", first, second);
    }
}
