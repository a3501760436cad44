package io.cloudoven.schema.discovery.terminal;

/** What text is written in. Everything is legible without colour; colour only helps the eye. */
enum Ink {
    TITLE("1"),
    HEADING("1;4"),
    NAME("1"),
    TYPE("36"),
    NEED("33"),
    WARNING("31"),
    GUIDE("2");

    private static final String OFF = "\u001b[0m";

    private final String on;

    Ink(String code) {
        this.on = "\u001b[" + code + "m";
    }

    String write(String text, boolean colours) {
        return colours && !text.isEmpty() ? on + text + OFF : text;
    }
}
