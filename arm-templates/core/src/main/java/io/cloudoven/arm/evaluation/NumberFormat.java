package io.cloudoven.arm.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * .NET's formats of numbers in the invariant culture.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/standard/base-types/standard-numeric-format-strings">Standard numeric
 *     format strings</a>
 */
final class NumberFormat {
    private static final int MOST_DIGITS = 1000;

    private NumberFormat() {}

    static String integer(BigInteger number, String specifier) {
        int digits = digits(specifier);
        return switch (letter(specifier)) {
            case 'D' -> (number.signum() < 0 ? "-" : "") + padded(number.abs().toString(), digits);
            case 'X' -> hexadecimal(number, digits, specifier.charAt(0) == 'X');
            default -> decimal(new BigDecimal(number), specifier);
        };
    }

    static String decimal(BigDecimal number, String specifier) {
        int digits = digits(specifier);
        int fraction = digits < 0 ? 2 : digits;
        return switch (letter(specifier)) {
            case 'F' -> fixed(number, fraction, false);
            case 'N' -> fixed(number, fraction, true);
            case 'P' -> fixed(number.movePointRight(2), fraction, true) + " %";
            case 'C' -> currency(number, fraction);
            case 'E' -> exponent(number, digits < 0 ? 6 : digits, specifier.charAt(0));
            case 'G', 'R' -> number.toPlainString();
            case '\0' -> NumberPattern.format(number, specifier);
            default ->
                throw new IllegalArgumentException("there is no format '" + specifier + "' for "
                        + (number.scale() > 0 ? "a number" : "an integer"));
        };
    }

    /** The letter of a standard format, or 0 for a custom one. */
    private static char letter(String specifier) {
        char letter = Character.toUpperCase(specifier.charAt(0));
        boolean standard = letter >= 'A'
                && letter <= 'Z'
                && specifier.length() <= 4
                && specifier.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
        return standard ? letter : '\0';
    }

    private static int digits(String specifier) {
        if (letter(specifier) == '\0' || specifier.length() == 1) {
            return -1;
        }
        return Math.min(MOST_DIGITS, Integer.parseInt(specifier.substring(1)));
    }

    private static String padded(String digits, int length) {
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    /** Two's complement of 64 bits. */
    private static String hexadecimal(BigInteger number, int digits, boolean upper) {
        String hex = padded(Long.toHexString(number.longValue()), digits);
        return upper ? hex.toUpperCase(Locale.ROOT) : hex;
    }

    private static String fixed(BigDecimal number, int fraction, boolean grouped) {
        BigDecimal rounded = number.setScale(fraction, RoundingMode.HALF_UP);
        StringBuilder text = new StringBuilder(rounded.abs().toPlainString());
        int point = text.indexOf(".");
        for (int at = (point < 0 ? text.length() : point) - 3; grouped && at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return (rounded.signum() < 0 ? "-" : "") + text;
    }

    private static String currency(BigDecimal number, int fraction) {
        String text = "¤" + fixed(number.abs(), fraction, true);
        return number.signum() < 0 ? "(" + text + ")" : text;
    }

    /** One digit, so many after the point, and an exponent of three at least. */
    private static String exponent(BigDecimal number, int digits, char letter) {
        BigDecimal rounded = number.round(new MathContext(digits + 1, RoundingMode.HALF_UP));
        String figures = rounded.unscaledValue().abs().toString();
        figures += "0".repeat(Math.max(0, digits + 1 - figures.length()));
        long exponent = number.signum() == 0 ? 0 : Values.magnitude(rounded) - 1;
        return (number.signum() < 0 ? "-" : "")
                + figures.charAt(0)
                + (digits == 0 ? "" : "." + figures.substring(1, digits + 1))
                + letter
                + (exponent < 0 ? "-" : "+")
                + padded(Long.toString(Math.abs(exponent)), 3);
    }
}
