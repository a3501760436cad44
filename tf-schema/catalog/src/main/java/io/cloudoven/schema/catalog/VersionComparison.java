package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.SchemaException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of a {@link VersionConstraint}, such as {@code >= 1.2}.
 *
 * @param operator how versions are compared
 * @param boundary what they are compared with; numbers that were not written are zeros
 * @param numbers how many numbers were written, 1 to 3: {@code ~> 1.2} and {@code ~> 1.2.0} are not the same
 */
public record VersionComparison(Operator operator, Version boundary, int numbers) {

    static final int ALL_NUMBERS = 3;

    private static final String DIGITS = "([0-9]{1,17})";
    private static final Pattern WRITTEN = Pattern.compile("(=|!=|>=|<=|>|<|~>|) ?" + DIGITS + "(?:\\." + DIGITS
            + ")?(?:\\." + DIGITS + ")?(?:-([0-9A-Za-z.-]+))?(?:\\+([0-9A-Za-z.-]+))?");

    /** Precedence: build metadata does not count. */
    private static final Comparator<Version> PRECEDENCE = Comparator.comparing(VersionComparison::withoutBuild);

    /** How versions are compared with the boundary. */
    public enum Operator {
        EQUAL("="),
        NOT_EQUAL("!="),
        MORE(">"),
        AT_LEAST(">="),
        LESS("<"),
        AT_MOST("<="),
        /** At least the boundary, and the numbers before the last one stay the same. */
        PESSIMISTIC("~>");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        static Optional<Operator> of(String symbol) {
            return Arrays.stream(values())
                    .filter(operator -> operator.symbol.equals(symbol))
                    .findFirst();
        }

        /** As it is written. */
        @Override
        public String toString() {
            return symbol;
        }
    }

    /** @throws SchemaException if the numbers are not 1 to 3 */
    public VersionComparison {
        if (numbers < 1 || numbers > ALL_NUMBERS) {
            throw new SchemaException("a version comparison has " + numbers + " numbers; it has 1 to 3");
        }
    }

    static VersionComparison parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (text.length() > Version.LONGEST || !written.matches()) {
            throw new SchemaException(Names.shown(text)
                    + " is no version constraint; write an operator (=, !=, >, >=, <, <=, ~>), at most one space and one to"
                    + " three numbers, such as ~> 4.0, and commas between several: >= 1.2, < 2");
        }
        int numbers = written.group(3) == null ? 1 : written.group(4) == null ? 2 : ALL_NUMBERS;
        Version boundary = new Version(
                Long.parseLong(written.group(2)),
                number(written.group(3)),
                number(written.group(4)),
                written.group(5) == null ? "" : written.group(5),
                written.group(6) == null ? "" : written.group(6));
        return new VersionComparison(Operator.of(written.group(1)).orElse(Operator.EQUAL), boundary, numbers);
    }

    /** Whether a version compares as it should, pre-releases included. */
    public boolean holds(Version version) {
        int order = PRECEDENCE.compare(version, boundary);
        return switch (operator) {
            case EQUAL -> version.equals(boundary);
            case NOT_EQUAL -> !version.equals(boundary);
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case PESSIMISTIC -> order >= 0 && PRECEDENCE.compare(version, ceiling()) < 0;
        };
    }

    /** Whether this asks for exactly that version. */
    boolean names(Version version) {
        return operator == Operator.EQUAL && version.equals(boundary);
    }

    /** Such as {@code ~> 4.0}. */
    @Override
    public String toString() {
        String extra = boundary.toString().substring(numbers(ALL_NUMBERS).length());
        return operator + " " + numbers(numbers) + extra;
    }

    private String numbers(int count) {
        String text = String.valueOf(boundary.major());
        text = count > 1 ? text + "." + boundary.minor() : text;
        return count > 2 ? text + "." + boundary.patch() : text;
    }

    private Version ceiling() {
        return numbers == ALL_NUMBERS
                ? new Version(boundary.major(), boundary.minor() + 1, 0, "", "")
                : new Version(boundary.major() + 1, 0, 0, "", "");
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static Version withoutBuild(Version version) {
        return new Version(version.major(), version.minor(), version.patch(), version.preRelease(), "");
    }
}
