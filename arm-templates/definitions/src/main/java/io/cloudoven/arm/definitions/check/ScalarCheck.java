package io.cloudoven.arm.definitions.check;

import io.cloudoven.arm.definitions.CloseNames;
import io.cloudoven.arm.definitions.check.TypeProblem.Kind;
import io.cloudoven.arm.definitions.type.ArmType;
import io.cloudoven.arm.definitions.type.BooleanType;
import io.cloudoven.arm.definitions.type.ChoiceType;
import io.cloudoven.arm.definitions.type.IntegerType;
import io.cloudoven.arm.definitions.type.StringType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks strings, numbers and booleans. */
final class ScalarCheck {
    private static final int SHOWN = 12;

    /** Longer strings are no names, and a pattern could take its time with them. */
    private static final int LONGEST_MATCHED = 4_096;

    private static final Map<String, Optional<Pattern>> PATTERNS = new ConcurrentHashMap<>();

    private final Problems problems;

    ScalarCheck(Problems problems) {
        this.problems = problems;
    }

    /** What has no objects and no arrays in it; what can be anything is not looked at. */
    void check(ArmType type, Object value, String path) {
        if (type instanceof StringType string) {
            if (is(String.class, "a string", value, path)) {
                string(string, (String) value, path);
            }
        } else if (type instanceof ChoiceType choice) {
            if (is(String.class, "a string", value, path)) {
                choice(choice, (String) value, path);
            }
        } else if (type instanceof IntegerType integer) {
            if (is(Number.class, "a number", value, path)) {
                limits(integer, (Number) value, path);
            }
        } else if (type == BooleanType.BOOLEAN) {
            is(Boolean.class, "a boolean", value, path);
        }
    }

    private boolean is(Class<?> wanted, String what, Object value, String path) {
        boolean is = wanted.isInstance(value);
        if (!is) {
            problems.wrongType(path, what, value);
        }
        return is;
    }

    private void choice(ChoiceType choice, String value, String path) {
        StringType others = choice.others();
        if (choice.values().contains(value)) {
            return;
        }
        if (others == null) {
            problems.add(path, Kind.NOT_A_CHOICE, "\"" + value + "\" is not allowed" + among(value, choice.values()));
        } else {
            string(others, value, path);
        }
    }

    private void string(StringType string, String value, String path) {
        limits("characters", value.length(), string.min(), string.max(), path);
        String pattern = string.pattern();
        if (pattern != null
                && value.length() <= LONGEST_MATCHED
                && !compiled(pattern).map(regex -> regex.matcher(value).find()).orElse(true)) {
            problems.add(path, Kind.PATTERN, "does not match " + pattern);
        }
    }

    private void limits(IntegerType integer, Number value, String path) {
        Long min = integer.min();
        Long max = integer.max();
        if (min != null && value.doubleValue() < min || max != null && value.doubleValue() > max) {
            problems.add(path, Kind.LIMIT, value + " is not " + range(min, max));
        }
    }

    /** Checks how many there are. */
    void limits(String what, int count, @Nullable Long min, @Nullable Long max, String path) {
        if (min != null && count < min || max != null && count > max) {
            problems.add(path, Kind.LIMIT, "has " + count + " " + what + ", not " + range(min, max));
        }
    }

    private static String range(@Nullable Long min, @Nullable Long max) {
        if (min == null) {
            return "at most " + max;
        }
        return max == null ? "at least " + min : "from " + min + " to " + max;
    }

    /** A pattern that Java cannot read, for they are made for other engines, says nothing. */
    private static Optional<Pattern> compiled(String pattern) {
        return PATTERNS.computeIfAbsent(pattern, text -> {
            try {
                return Optional.of(Pattern.compile(text));
            } catch (PatternSyntaxException notJavas) {
                return Optional.empty();
            }
        });
    }

    static String among(String written, Collection<String> values) {
        String close = CloseNames.question(written, values);
        return close.isEmpty() ? "; it is one of " + list(values) : close;
    }

    static String list(Collection<String> values) {
        return values.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (values.size() > SHOWN ? " and " + (values.size() - SHOWN) + " more" : "");
    }
}
