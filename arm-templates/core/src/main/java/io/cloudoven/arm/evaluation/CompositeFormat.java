package io.cloudoven.arm.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * .NET's composite formatting: {@code {0}}, {@code {1,-8}}, {@code {2:D4}}, in the invariant culture.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/standard/base-types/composite-formatting">Composite formatting</a>
 */
final class CompositeFormat {
    private static final int WIDEST = 100_000;

    private final String format;
    private final @Nullable Object[] values;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private CompositeFormat(String format, @Nullable Object[] values) {
        this.format = format;
        this.values = values;
    }

    /** @throws IllegalArgumentException saying what is wrong with the format */
    static String of(String format, @Nullable Object... values) {
        return new CompositeFormat(format, values).fill();
    }

    private String fill() {
        while (at < format.length()) {
            char c = format.charAt(at++);
            boolean doubled = at < format.length() && format.charAt(at) == c;
            if (c != '{' && c != '}') {
                text.append(c);
            } else if (doubled) {
                text.append(c);
                at++;
            } else if (c == '{') {
                item();
            } else {
                throw new IllegalArgumentException(
                        "'}' at column " + at + " closes nothing; write '}}' for the character");
            }
        }
        return text.toString();
    }

    private void item() {
        int start = at;
        int end = format.indexOf('}', at);
        if (end < 0) {
            throw new IllegalArgumentException(
                    "'{' at column " + start + " is not closed; write '{{' for the character");
        }
        String item = format.substring(at, end);
        at = end + 1;
        int colon = item.indexOf(':');
        String specifier = colon < 0 ? "" : item.substring(colon + 1);
        String[] numbers = (colon < 0 ? item : item.substring(0, colon)).split(",", -1);
        int index = number(numbers[0], start);
        if (index < 0 || index >= values.length) {
            throw new IllegalArgumentException(
                    "{" + index + "} asks for argument " + (index + 1) + " of " + values.length + " after the format");
        }
        String value = text(values[index], specifier);
        int width = numbers.length > 1 ? number(numbers[1], start) : 0;
        if (numbers.length > 2 || Math.abs(width) > WIDEST) {
            throw new IllegalArgumentException("{" + item + "} is no place for an argument");
        }
        String blanks = " ".repeat(Math.max(0, Math.abs(width) - value.length()));
        text.append(width < 0 ? value + blanks : blanks + value);
        Size.check(text.length());
    }

    private static int number(String text, int column) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("the place at column " + column + " names no argument by its number");
        }
    }

    private static String text(@Nullable Object value, String specifier) {
        if (specifier.isEmpty() || !(value instanceof Number)) {
            return Values.text(value);
        }
        if (value instanceof Long || value instanceof BigInteger) {
            return NumberFormat.integer(new BigInteger(value.toString()), specifier);
        }
        BigDecimal decimal = new BigDecimal(value.toString());
        if (Math.abs(Values.magnitude(decimal)) > Values.LONGEST_PLAIN) {
            throw new IllegalArgumentException(value + " has too many digits for the format '" + specifier + "'");
        }
        return NumberFormat.decimal(decimal, specifier);
    }
}
