package io.cloudoven.schema.crawler.registry;

/** A text from outside as an error message shows it: in quotes, shortened, without control characters. */
final class Quoted {

    private static final int LONGEST = 120;

    private Quoted() {}

    static String text(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return '"' + shown.replaceAll("\\p{Cntrl}", "?") + '"';
    }
}
