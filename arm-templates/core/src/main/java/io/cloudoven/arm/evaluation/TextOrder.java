package io.cloudoven.arm.evaluation;

import java.util.Comparator;

/**
 * The order of texts in .NET's invariant culture: signs before digits before letters, letters by the alphabet, and only
 * between texts that are otherwise the same, lower case before upper.
 *
 * <p>What is no ASCII comes last, by its code.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison#greater">
 *     greater</a>, where {@code A} is greater than {@code a}
 */
final class TextOrder implements Comparator<String> {
    static final TextOrder INVARIANT = new TextOrder();

    private static final String SIGNS = "\t\n\u000b\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
    private static final int DIGITS = SIGNS.length();
    private static final int LETTERS = DIGITS + 10;

    private TextOrder() {}

    @Override
    public int compare(String one, String other) {
        int common = Math.min(one.length(), other.length());
        int cases = 0;
        for (int i = 0; i < common; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                int difference = Integer.compare(rank(a), rank(b));
                if (difference != 0) {
                    return difference;
                }
                // Lower case has the greater code.
                cases = cases == 0 ? Character.compare(b, a) : cases;
            }
        }
        int longer = Integer.compare(one.length(), other.length());
        return longer != 0 ? longer : cases;
    }

    private static int rank(char c) {
        if (c >= '0' && c <= '9') {
            return DIGITS + c - '0';
        }
        char lower = c < 128 ? (char) (c | 0x20) : Character.toLowerCase(c);
        if (lower >= 'a' && lower <= 'z') {
            return LETTERS + lower - 'a';
        }
        int sign = SIGNS.indexOf(c);
        return sign >= 0 ? sign : c < 128 ? -1 : LETTERS + lower;
    }
}
