package io.cloudoven.arm.evaluation;

import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/**
 * .NET's formats of dates in the invariant culture, for times in UTC.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/standard/base-types/custom-date-and-time-format-strings">Custom date
 *     and time format strings</a>
 */
final class DateFormat {
    private static final Map<String, String> STANDARD = Map.ofEntries(
            Map.entry("d", "MM/dd/yyyy"),
            Map.entry("D", "dddd, dd MMMM yyyy"),
            Map.entry("f", "dddd, dd MMMM yyyy HH:mm"),
            Map.entry("F", "dddd, dd MMMM yyyy HH:mm:ss"),
            Map.entry("g", "MM/dd/yyyy HH:mm"),
            Map.entry("G", "MM/dd/yyyy HH:mm:ss"),
            Map.entry("m", "MMMM dd"),
            Map.entry("M", "MMMM dd"),
            Map.entry("o", "yyyy-MM-ddTHH:mm:ss.fffffffK"),
            Map.entry("O", "yyyy-MM-ddTHH:mm:ss.fffffffK"),
            Map.entry("r", "ddd, dd MMM yyyy HH:mm:ss 'GMT'"),
            Map.entry("R", "ddd, dd MMM yyyy HH:mm:ss 'GMT'"),
            Map.entry("s", "yyyy-MM-ddTHH:mm:ss"),
            Map.entry("t", "HH:mm"),
            Map.entry("T", "HH:mm:ss"),
            Map.entry("u", "yyyy-MM-dd HH:mm:ss'Z'"),
            Map.entry("U", "dddd, dd MMMM yyyy HH:mm:ss"),
            Map.entry("y", "yyyy MMMM"),
            Map.entry("Y", "yyyy MMMM"));
    private static final String FIELDS = "dfFghHKmMsty:z/";

    private final OffsetDateTime time;
    private final String format;
    private final StringBuilder text = new StringBuilder();

    private DateFormat(OffsetDateTime time, String format) {
        this.time = time;
        this.format = format;
    }

    /** @throws IllegalArgumentException when the format is none */
    static String of(OffsetDateTime time, String format) {
        String custom = format.length() == 1 ? STANDARD.get(format) : format;
        if (custom == null) {
            throw new IllegalArgumentException("there is no date format '" + format + "'");
        }
        // The sign % marks a single letter as a custom format.
        return new DateFormat(time, custom.startsWith("%") ? custom.substring(1) : custom).write();
    }

    private String write() {
        int at = 0;
        while (at < format.length()) {
            char c = format.charAt(at);
            if (c == '\'' || c == '"') {
                int end = format.indexOf(c, at + 1);
                if (end < 0) {
                    throw new IllegalArgumentException("a quote in the date format '" + format + "' is not closed");
                }
                text.append(format, at + 1, end);
                at = end + 1;
            } else if (c == '\\' && at + 1 < format.length()) {
                text.append(format.charAt(at + 1));
                at += 2;
            } else if (FIELDS.indexOf(c) < 0) {
                text.append(c);
                at++;
            } else {
                int end = at + 1;
                while (end < format.length() && format.charAt(end) == c) {
                    end++;
                }
                field(c, end - at);
                at = end;
            }
        }
        return text.toString();
    }

    private void field(char letter, int count) {
        switch (letter) {
            case 'd' -> day(count);
            case 'M' -> month(count);
            case 'y' -> number(count <= 2 ? time.getYear() % 100 : time.getYear(), count);
            case 'h' -> number((time.getHour() + 11) % 12 + 1, Math.min(2, count));
            case 'H' -> number(time.getHour(), Math.min(2, count));
            case 'm' -> number(time.getMinute(), Math.min(2, count));
            case 's' -> number(time.getSecond(), Math.min(2, count));
            case 'f', 'F' -> fraction(count, letter == 'F');
            case 't' -> text.append(time.getHour() < 12 ? "AM" : "PM", 0, Math.min(2, count));
            case 'K' -> text.append("Z".repeat(count));
            case 'z' -> text.append(count == 1 ? "+0" : count == 2 ? "+00" : "+00:00");
            case 'g' -> text.append("A.D.");
            default -> text.append(Character.toString(letter).repeat(count));
        }
    }

    private void day(int count) {
        if (count <= 2) {
            number(time.getDayOfMonth(), count);
        } else {
            text.append(
                    time.getDayOfWeek().getDisplayName(count == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH));
        }
    }

    private void month(int count) {
        if (count <= 2) {
            number(time.getMonthValue(), count);
        } else {
            text.append(time.getMonth().getDisplayName(count == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH));
        }
    }

    private void number(int value, int digits) {
        String figures = Integer.toString(value);
        text.append("0".repeat(Math.max(0, digits - figures.length()))).append(figures);
    }

    /** Tenths of microseconds at most; with capital letters zeros at the end are left out, and a point before nothing. */
    private void fraction(int count, boolean shortened) {
        if (count > 7) {
            throw new IllegalArgumentException("a date format has at most seven digits of a second, not " + count);
        }
        String digits = Integer.toString(1_000_000_000 + time.getNano()).substring(1, 1 + count);
        if (shortened) {
            int end = count;
            while (end > 0 && digits.charAt(end - 1) == '0') {
                end--;
            }
            digits = digits.substring(0, end);
            if (digits.isEmpty() && text.length() > 0 && text.charAt(text.length() - 1) == '.') {
                text.setLength(text.length() - 1);
            }
        }
        text.append(digits);
    }
}
