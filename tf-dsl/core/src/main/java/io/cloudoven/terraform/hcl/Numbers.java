package io.cloudoven.terraform.hcl;

import java.math.BigDecimal;

/** The text of number literals, and the bounds within which Terraform keeps their value. */
final class Numbers {

    /** Decimal digits that survive Terraform's 512 bits of mantissa: floor(511 * log10(2)). */
    static final int MAX_DIGITS = 153;

    /** The largest power of ten taken; Terraform computes with more, but writes every zero of it. */
    static final int MAX_EXPONENT = 10_000;

    private static final int MAX_PLAIN = 40;

    private Numbers() {}

    /** Returns {@code value} without trailing zeros after the point. */
    static BigDecimal check(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal number = value.stripTrailingZeros();
        if (number.precision() > MAX_DIGITS) {
            throw new IllegalArgumentException("a number of " + number.precision() + " significant digits: Terraform"
                    + " keeps " + MAX_DIGITS + "; round it, or pass it as a string");
        }
        long exponent = (long) number.precision() - number.scale() - 1;
        if (Math.abs(exponent) > MAX_EXPONENT) {
            throw new IllegalArgumentException("a number of the order 1e" + exponent + ": powers of ten beyond "
                    + MAX_EXPONENT + " are refused; pass it as a string");
        }
        return number;
    }

    /** The absolute value of a literal's number, as HCL and JSON write it. */
    static String text(Object value) {
        if (value instanceof Long l) {
            String text = l.toString();
            return l < 0 ? text.substring(1) : text;
        }
        BigDecimal number = ((BigDecimal) value).abs();
        int plain = number.scale() <= 0
                ? number.precision() - number.scale()
                : Math.max(number.precision(), number.scale());
        if (plain <= MAX_PLAIN) {
            return number.toPlainString();
        }
        String digits = number.unscaledValue().toString();
        long exponent = (long) number.precision() - number.scale() - 1;
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + "e" + exponent;
    }

    static boolean negative(Object value) {
        return value instanceof Long l ? l < 0 : ((BigDecimal) value).signum() < 0;
    }
}
