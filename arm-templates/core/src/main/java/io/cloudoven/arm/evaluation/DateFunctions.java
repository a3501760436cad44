package io.cloudoven.arm.evaluation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
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
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[yyyy-MM-dd][yyyyMMdd]")
            .appendPattern("[['T'][' ']")
            .appendPattern("[HH:mm:ss][HHmmss][HH:mm]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendPattern("]")
            .appendPattern("[ ]")
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .toFormatter();

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
        try {
            return format(time(arguments).plus(duration), arguments, 2, ISO);
        } catch (DateTimeException | ArithmeticException outside) {
            throw arguments.failed("the result is no date");
        }
    }

    private static Object fromEpoch(Invocation invocation) {
        Arguments arguments = Arguments.exactly(1, invocation);
        try {
            OffsetDateTime time = Instant.ofEpochSecond(arguments.integer(0)).atOffset(ZoneOffset.UTC);
            if (time.getYear() >= 1 && time.getYear() <= 9999) {
                return DateFormat.of(time, ISO);
            }
        } catch (DateTimeException outside) {
            // Said below.
        }
        throw arguments.bad(0, "so many seconds lead out of the years 1 to 9999");
    }

    private static String format(OffsetDateTime time, Arguments arguments, int index, String otherwise) {
        try {
            return DateFormat.of(time, arguments.has(index) ? arguments.text(index) : otherwise);
        } catch (IllegalArgumentException noFormat) {
            throw arguments.bad(index, String.valueOf(noFormat.getMessage()));
        }
    }

    private static OffsetDateTime time(Arguments arguments) {
        String text = arguments.text(0);
        try {
            TemporalAccessor read = READ.parse(text);
            LocalTime clock = read.query(TemporalQueries.localTime());
            LocalDateTime local =
                    read.query(TemporalQueries.localDate()).atTime(clock == null ? LocalTime.MIDNIGHT : clock);
            ZoneOffset offset = read.query(TemporalQueries.offset());
            return local.atOffset(offset == null ? ZoneOffset.UTC : offset).withOffsetSameInstant(ZoneOffset.UTC);
        } catch (DateTimeException noDate) {
            throw arguments.bad(0, "'" + text + "' is no ISO 8601 time such as 2026-11-25T08:30:00Z");
        }
    }
}
