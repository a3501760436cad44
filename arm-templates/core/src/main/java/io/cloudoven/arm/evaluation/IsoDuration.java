package io.cloudoven.arm.evaluation;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** ISO 8601 durations as .NET reads them, where a year has 365 days and a month 30: {@code -P1DT12H}, {@code P3Y}. */
final class IsoDuration {
    private static final Pattern FORM = Pattern.compile("([-+])?P(?=.)(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?"
            + "(?:T(?=.)(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d{1,9})?)S)?)?");
    private static final long[] DAYS = {365, 30, 7, 1};
    private static final int LONGEST = 60;

    private IsoDuration() {}

    /** The duration of a text, or {@code null} when it is none. */
    static @Nullable Duration of(String text) {
        Matcher parts = FORM.matcher(text.length() > LONGEST ? "" : text);
        if (!parts.matches()) {
            return null;
        }
        try {
            Duration duration = Duration.ZERO;
            for (int i = 0; i < DAYS.length; i++) {
                duration = duration.plusDays(Math.multiplyExact(whole(parts.group(2 + i)), DAYS[i]));
            }
            duration = duration.plusHours(whole(parts.group(6))).plusMinutes(whole(parts.group(7)));
            String seconds = parts.group(8);
            if (seconds != null) {
                duration = duration.plusNanos(
                        new BigDecimal(seconds).movePointRight(9).longValueExact());
            }
            return "-".equals(parts.group(1)) ? duration.negated() : duration;
        } catch (ArithmeticException | NumberFormatException tooLong) {
            return null;
        }
    }

    private static long whole(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
