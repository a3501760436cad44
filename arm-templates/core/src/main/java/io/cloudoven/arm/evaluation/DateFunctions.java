package io.cloudoven.arm.evaluation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The functions on dates, all in UTC.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-date">Date
 *     functions</a>
 */
final class DateFunctions {
    private static final String ISO = "yyyy-MM-ddTHH:mm:ssZ";
    private static final String COMPACT = "yyyyMMddTHHmmssZ";

    private DateFunctions() {}

    /** The function of a name in lower case. */
    static @Nullable Function named(String name) {
        return switch (name) {
            case "datetimeadd" -> DateFunctions::add;
            case "datetimetoepoch" ->
                invocation -> {
                    Arguments arguments = Arguments.exactly(1, invocation);
                    return time(arguments).toEpochSecond();
                };
            case "datetimefromepoch" -> DateFunctions::fromEpoch;
            default -> null;
        };
    }

    /** The time of a call of {@code utcNow}, which only defaults of parameters can make. */
    static Object utcNow(Instant now, Invocation invocation) {
        Arguments arguments = Arguments.between(0, 1, invocation);
        return format(now.atOffset(ZoneOffset.UTC), arguments, 0, COMPACT);
    }

    private static Object add(Invocation invocation) {
        Arguments arguments = Arguments.between(2, 3, invocation);
        Duration duration = IsoDuration.of(arguments.text(1));
        if (duration == null) {
            throw arguments.bad(1, "'" + arguments.text(1) + "' is no ISO 8601 duration such as PT1H or -P9D");
        }
        OffsetDateTime time = time(arguments);
        try {
            return format(inRange(time.plus(duration)), arguments, 2, ISO);
        } catch (DateTimeException | ArithmeticException outside) {
            throw arguments.failed("the result is not in the years 1 to 9999");
        }
    }

    private static Object fromEpoch(Invocation invocation) {
        Arguments arguments = Arguments.exactly(1, invocation);
        try {
            return DateFormat.of(
                    inRange(Instant.ofEpochSecond(arguments.integer(0)).atOffset(ZoneOffset.UTC)), ISO);
        } catch (DateTimeException outside) {
            throw arguments.bad(0, "so many seconds lead out of the years 1 to 9999");
        }
    }

    private static OffsetDateTime inRange(OffsetDateTime time) {
        if (time.getYear() < 1 || time.getYear() > 9999) {
            throw new DateTimeException("out of the years that .NET knows");
        }
        return time;
    }

    private static String format(OffsetDateTime time, Arguments arguments, int index, String otherwise) {
        try {
            return DateFormat.of(time, arguments.has(index) ? arguments.text(index) : otherwise);
        } catch (IllegalArgumentException noFormat) {
            throw arguments.bad(index, String.valueOf(noFormat.getMessage()));
        }
    }

    private static OffsetDateTime time(Arguments arguments) {
        OffsetDateTime time = IsoTime.of(arguments.text(0));
        if (time == null) {
            throw arguments.bad(0, "'" + arguments.text(0) + "' is no ISO 8601 time such as 2026-11-25T08:30:00Z");
        }
        return time;
    }
}
