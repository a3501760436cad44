package io.cloudoven.schema.discovery.terminal;

import java.util.List;

/**
 * What to tell somebody who asked for a name that is not there, as text for a terminal.
 *
 * <pre>
 * There is no azurerm_subnt. Did you mean:
 *   azurerm_subnet
 *   azurerm_subnets
 * </pre>
 *
 * <p>{@link io.cloudoven.schema.catalog.Catalog#similar} finds such names. Immutable and thread-safe.
 */
public final class TerminalSuggestions {

    private final String asked;
    private final List<String> names;
    private final boolean colours;

    private TerminalSuggestions(String asked, List<String> names, boolean colours) {
        this.asked = asked;
        this.names = names;
        this.colours = colours;
    }

    /**
     * Suggestions, in their order.
     *
     * @param asked the name that is not there
     * @param names what may have been meant; may be empty
     */
    public static TerminalSuggestions of(String asked, List<String> names) {
        return new TerminalSuggestions(asked, List.copyOf(names), false);
    }

    /** Whether to use colours, as ANSI escape sequences. */
    public TerminalSuggestions colours(boolean wanted) {
        return new TerminalSuggestions(asked, names, wanted);
    }

    /** The text; every line ends with a line feed. */
    @Override
    public String toString() {
        Sheet sheet = new Sheet(TerminalWidth.NARROWEST, colours);
        String missing = "There is no " + asked + ".";
        sheet.line(
                "",
                names.isEmpty()
                        ? missing + " No name is similar; search for a part of it."
                        : missing + " Did you mean:");
        names.forEach(name -> sheet.line("  ", Ink.NAME, name));
        return sheet.text();
    }
}
