package io.cloudoven.arm.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
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
            case 'F' -> fixed(number, fraction, "0");
            case 'N' -> fixed(number, fraction, "#,##0");
            case 'P' -> fixed(number.movePointRight(2), fraction, "#,##0") + " %";
            case 'C' -> currency(number, fraction);
            case 'E' -> exponent(number, digits < 0 ? 6 : digits, specifier.charAt(0));
            case 'G', 'R' -> number.toPlainString();
            case '\0' -> custom(number, specifier);
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

    private static String fixed(BigDecimal number, int fraction, String whole) {
        return custom(number, fraction == 0 ? whole : whole + "." + "0".repeat(fraction));
    }

    private static String currency(BigDecimal number, int fraction) {
        String text = "¤" + fixed(number.abs(), fraction, "#,##0");
        return number.signum() < 0 ? "(" + text + ")" : text;
    }

    private static String exponent(BigDecimal number, int digits, char letter) {
        DecimalFormat format = format("0" + (digits == 0 ? "" : "." + "0".repeat(digits)) + "E000");
        String text = format.format(number);
        int at = text.indexOf('E');
        String sign = text.charAt(at + 1) == '-' ? "" : "+";
        return text.substring(0, at) + letter + sign + text.substring(at + 1);
    }

    private static String custom(BigDecimal number, String pattern) {
        return format(pattern).format(number);
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
