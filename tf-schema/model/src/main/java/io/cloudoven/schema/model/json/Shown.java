package io.cloudoven.schema.model.json;

/** A text from a document as an error message shows it: shortened, without control characters. */
final class Shown {

    private static final int LONGEST = 200;

    private Shown() {}

    /** In quotes. */
    static String text(String text) {
        return '"' + bare(text) + '"';
    }

    static String bare(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return shown.replaceAll("\\p{Cntrl}", "?");
    }
}
