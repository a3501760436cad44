package io.cloudoven.arm.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * .NET's custom formats of numbers, in the invariant culture: {@code 0000}, {@code #,##0.00}, {@code 000-000},
 * {@code 0;(0);none}.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/standard/base-types/custom-numeric-format-strings">Custom numeric
 *     format strings</a>
 */
final class NumberPattern {
    /** A place for a digit, the point, or what is written as it is. */
    private record Token(char c, boolean literal) {
        boolean isDigit() {
            return !literal && (c == '0' || c == '#');
        }

        boolean isPoint() {
            return !literal && c == '.';
        }
    }

    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int shift;
    private boolean grouped;
    private int wholePlaces;
    private int fewestWhole;
    private int fractionPlaces;
    private int fewestFraction;

    private NumberPattern(String section) {
        read(section);
        count();
    }

    /** @throws IllegalArgumentException when the pattern is none */
    static String format(BigDecimal number, String pattern) {
        List<String> sections = sections(pattern);
        int sign = number.signum();
        boolean zero = sign == 0 && sections.size() > 2;
        boolean negative = sign < 0 && sections.size() > 1 && !sections.get(1).isEmpty();
        String section = sections.get(zero ? 2 : negative ? 1 : 0);
        return new NumberPattern(section).write(negative ? number.negate() : number);
    }

    /** For numbers, for negative ones, and for zero. */
    private static List<String> sections(String pattern) {
        List<String> sections = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < pattern.length(); at = next(pattern, at)) {
            if (pattern.charAt(at) == ';') {
                sections.add(pattern.substring(start, at));
                start = at + 1;
            }
        }
        sections.add(pattern.substring(start));
        return sections;
    }

    /** Where what begins at a place ends: quoted text is one thing, and so is an escaped character. */
    private static int next(String pattern, int at) {
        char c = pattern.charAt(at);
        if (c == '\'' || c == '"') {
            int end = pattern.indexOf(c, at + 1);
            return end < 0 ? pattern.length() : end + 1;
        }
        return c == '\\' ? Math.min(at + 2, pattern.length()) : at + 1;
    }

    private void read(String section) {
        for (int at = 0; at < section.length(); at = next(section, at)) {
            char c = section.charAt(at);
            int end = next(section, at);
            switch (c) {
                case '\'', '"' -> literal(section.substring(at + 1, Math.max(at + 1, end - 1)));
                case '\\' -> literal(section.substring(at + 1, end));
                case '0', '#', ',' -> tokens.add(new Token(c, false));
                case '.' -> {
                    if (tokens.stream().noneMatch(Token::isPoint)) {
                        tokens.add(new Token(c, false));
                    }
                }
                case '%', '‰' -> {
                    shift += c == '%' ? 2 : 3;
                    literal(String.valueOf(c));
                }
                case 'E', 'e' -> {
                    boolean exponent = end < section.length() && "0+-".indexOf(section.charAt(end)) >= 0;
                    if (exponent) {
                        throw new IllegalArgumentException("a custom format with an exponent, such as '" + section
                                + "', is not supported; use E and a number of digits");
                    }
                    literal(String.valueOf(c));
                }
                default -> literal(String.valueOf(c));
            }
        }
    }

    private void literal(String characters) {
        characters.chars().forEach(c -> tokens.add(new Token((char) c, true)));
    }

    /** Counts the places, and takes commas out: between places they group, after the last they divide by 1000. */
    private void count() {
        int point = indexOfPoint();
        int last = point;
        while (last > 0 && !tokens.get(last - 1).isDigit()) {
            last--;
        }
        boolean before = false;
        boolean zeros = false;
        for (int i = 0; i < point; i++) {
            Token token = tokens.get(i);
            if (token.isDigit()) {
                wholePlaces++;
                before = true;
                zeros |= token.c() == '0';
                fewestWhole += zeros ? 1 : 0;
            } else if (!token.literal() && before) {
                grouped |= i < last;
                shift -= i >= last ? 3 : 0;
            }
        }
        for (int i = point; i < tokens.size(); i++) {
            if (tokens.get(i).isDigit()) {
                fractionPlaces++;
                fewestFraction = tokens.get(i).c() == '0' ? fractionPlaces : fewestFraction;
            }
        }
        tokens.removeIf(token -> !token.literal() && token.c() == ',');
    }

    private int indexOfPoint() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isPoint()) {
                return i;
            }
        }
        return tokens.size();
    }

    private String write(BigDecimal number) {
        BigDecimal rounded = number.movePointRight(shift).setScale(fractionPlaces, RoundingMode.HALF_UP);
        String[] parts = rounded.abs().toPlainString().split("\\.", 2);
        String whole = parts[0].equals("0") ? "" : parts[0];
        whole = "0".repeat(Math.max(0, fewestWhole - whole.length())) + whole;
        String fraction = parts.length > 1 ? parts[1] : "";
        int end = fraction.length();
        while (end > fewestFraction && fraction.charAt(end - 1) == '0') {
            end--;
        }
        if (rounded.signum() < 0) {
            text.append('-');
        }
        write(whole, fraction.substring(0, end));
        return text.toString();
    }

    private void write(String whole, String fraction) {
        int left = Math.max(wholePlaces, whole.length());
        int written = 0;
        boolean afterPoint = false;
        boolean first = true;
        for (Token token : tokens) {
            if (token.isPoint()) {
                left = first ? digits(whole, left, 0) : left;
                text.append(fraction.isEmpty() ? "" : ".");
                afterPoint = true;
            } else if (!token.isDigit()) {
                text.append(token.c());
            } else if (afterPoint) {
                text.append(written < fraction.length() ? String.valueOf(fraction.charAt(written)) : "");
                written++;
            } else {
                // The first place takes all digits that have no place of their own.
                left = digits(whole, left, first ? wholePlaces - 1 : left - 1);
                first = false;
            }
        }
    }

    /** Writes digits, counted from the point, down to the one before {@code until}. */
    private int digits(String whole, int from, int until) {
        for (int place = from; place > until; place--) {
            if (place <= whole.length()) {
                text.append(whole.charAt(whole.length() - place));
                text.append(grouped && place > 1 && place % 3 == 1 ? "," : "");
            }
        }
        return until;
    }
}
