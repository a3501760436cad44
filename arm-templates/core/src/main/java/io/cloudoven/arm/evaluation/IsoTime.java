package io.cloudoven.arm.evaluation;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * ISO 8601 times, read as the date functions do: with or without separators, to the second or a fraction of it, and in
 * UTC unless an offset says otherwise.
 *
 * <pre>{@code
 * 2026-11-25   2026-11-25T08:30:00Z   2026-11-25 08:30:00.5+01:00   20261125T083000Z
 * }</pre>
 */
final class IsoTime {
    private static final int FINEST = 9;

    private final String text;
    private int at;

    private IsoTime(String text) {
        this.text = text;
    }

    /** The time of a text in UTC, or {@code null} when it is none. */
    static @Nullable OffsetDateTime of(String text) {
        try {
            IsoTime reading = new IsoTime(text.strip());
            OffsetDateTime time = reading.time();
            return reading.at == reading.text.length() ? time.withOffsetSameInstant(ZoneOffset.UTC) : null;
        } catch (DateTimeException none) {
            return null;
        }
    }

    private OffsetDateTime time() {
        int year = digits(4);
        boolean dashes = next("-");
        int month = digits(2);
        if (dashes && !next("-")) {
            throw none();
        }
        int day = digits(2);
        int hour = 0;
        int minute = 0;
        int second = 0;
        int nanos = 0;
        if (next("Tt ")) {
            hour = digits(2);
            boolean colons = next(":");
            minute = digits(2);
            if (colons ? next(":") : isDigit()) {
                second = digits(2);
                nanos = next(".,") ? fraction() : 0;
            }
        }
        return OffsetDateTime.of(year, month, day, hour, minute, second, nanos, offset());
    }

    private int fraction() {
        int start = at;
        int nanos = 0;
        for (int i = 0; i < FINEST; i++) {
            nanos = nanos * 10 + (isDigit() ? digits(1) : 0);
        }
        if (at == start) {
            throw none();
        }
        return nanos;
    }

    private ZoneOffset offset() {
        next(" ");
        if (at == text.length() || next("Zz")) {
            return ZoneOffset.UTC;
        }
        boolean west = next("-");
        if (!west && !next("+")) {
            throw none();
        }
        int sign = west ? -1 : 1;
        int hours = digits(2);
        int minutes = next(":") || isDigit() ? digits(2) : 0;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private int digits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            if (!isDigit()) {
                throw none();
            }
            value = value * 10 + text.charAt(at++) - '0';
        }
        return value;
    }

    private boolean isDigit() {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean next(String any) {
        boolean there = at < text.length() && any.indexOf(text.charAt(at)) >= 0;
        at += there ? 1 : 0;
        return there;
    }

    private static DateTimeException none() {
        return new DateTimeException("no time");
    }
}
