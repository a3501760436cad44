package io.cloudoven.codegen.source;

/** The text of a source file, comments of one line in one line: generated code has one for each method. */
final class SourceText {
    private static final String START = "/**\n";
    private static final String END = "*/\n";

    private SourceText() {}

    /** {@code text} with three-line comments in one line. Comments cannot hold what ends them, so none is mistaken. */
    static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        int done = 0;
        for (int start = text.indexOf(START); start >= 0; start = text.indexOf(START, done)) {
            int first = start + START.length();
            int second = text.indexOf('\n', first) + 1;
            int third = text.indexOf('\n', second) + 1;
            String last = text.substring(second, third);
            compact.append(text, done, start);
            if (last.stripLeading().equals(END)) {
                String line = text.substring(text.indexOf('*', first) + 1, second - 1);
                compact.append("/**").append(line).append(" */\n");
                done = third;
            } else {
                compact.append(START);
                done = first;
            }
        }
        return compact.append(text, done, text.length()).toString();
    }
}
