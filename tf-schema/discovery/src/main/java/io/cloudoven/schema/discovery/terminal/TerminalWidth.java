package io.cloudoven.schema.discovery.terminal;

import io.cloudoven.schema.model.SchemaException;
import java.util.Map;

/** How many columns to write in. */
final class TerminalWidth {

    static final int NARROWEST = 40;
    private static final int USUAL = 80;
    private static final int WIDEST = 120;

    private TerminalWidth() {}

    /** What the shell says in {@code COLUMNS}, but at most 120, since longer lines are hard to read; 80 if it is silent. */
    static int of(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (!columns.matches("[0-9]{1,6}")) {
            return USUAL;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }

    static int checked(int width) {
        if (width < NARROWEST) {
            throw new SchemaException("a page cannot be " + width + " columns wide; give it " + NARROWEST + " or more");
        }
        return width;
    }
}
