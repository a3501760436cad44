package io.cloudoven.arm.evaluation;

/** Patterns of {@code *} and {@code ?}, in time proportional to text times pattern at worst. */
final class Wildcards {
    private Wildcards() {}

    static boolean match(String text, String pattern) {
        int t = 0;
        int p = 0;
        int star = -1;
        int retry = 0;
        while (t < text.length()) {
            boolean one = p < pattern.length()
                    && pattern.charAt(p) != '*'
                    && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t));
            if (one) {
                t++;
                p++;
            } else if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                retry = t;
            } else if (star >= 0) {
                p = star + 1;
                t = ++retry;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
