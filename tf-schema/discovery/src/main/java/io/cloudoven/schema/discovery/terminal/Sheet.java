package io.cloudoven.schema.discovery.terminal;

/** The lines of a page: no two blank ones after one another, no space at an end, nothing that steers a terminal. */
final class Sheet {

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final boolean colours;
    private boolean gap = true;

    Sheet(int width, boolean colours) {
        this.width = width;
        this.colours = colours;
    }

    int width() {
        return width;
    }

    boolean colours() {
        return colours;
    }

    void line(String prefix, String plain) {
        finish(ink(Ink.GUIDE, prefix), PlainText.of(plain).replace("\n", " "));
    }

    void line(String prefix, Ink ink, String plain) {
        finish(ink(Ink.GUIDE, prefix), ink(ink, PlainText.of(plain).replace("\n", " ")));
    }

    /** A line of which the parts have their inks already. */
    void inked(String prefix, String line) {
        finish(ink(Ink.GUIDE, prefix), line);
    }

    void blank() {
        blank("");
    }

    /** A line with nothing but the guides of the blocks it is in. */
    void blank(String prefix) {
        if (!gap) {
            text.append(ink(Ink.GUIDE, prefix.stripTrailing())).append('\n');
            gap = true;
        }
    }

    String ink(Ink ink, String plain) {
        return plain.isBlank() ? plain : ink.write(plain, colours);
    }

    String text() {
        return text.toString();
    }

    private void finish(String prefix, String line) {
        text.append((prefix + line).stripTrailing()).append('\n');
        gap = false;
    }
}
