package io.cloudoven.schema.discovery.terminal;

import io.cloudoven.schema.discovery.outline.Outline;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.Documentation;

/**
 * A definition as text for a terminal: what it is, its arguments with their types and texts, nested blocks indented
 * below theirs, then its attributes, examples, import and timeouts.
 *
 * <pre>{@code
 * Schema cluster = catalog.provider("azurerm").resource("azurerm_kubernetes_cluster");
 * System.out.print(TerminalPage.of(cluster).width(100).colours(true));
 * }</pre>
 *
 * <p>As wide as the environment says in {@code COLUMNS}, between 40 and 120, or else 80; without colours. A block that
 * is there several times is written where it comes first, and named later. What providers write is shown as text: it
 * cannot steer the terminal. Immutable and thread-safe.
 */
public final class TerminalPage {

    private final Outline outline;
    private final String source;
    private final int width;
    private final boolean colours;

    private TerminalPage(Outline outline, String source, int width, boolean colours) {
        this.outline = outline;
        this.source = source;
        this.width = width;
        this.colours = colours;
    }

    /** The page of a definition, with the texts of its schema. */
    public static TerminalPage of(Definition definition) {
        return of(definition, Documentation.NONE);
    }

    /** The page of a definition, with the texts of its documentation. */
    public static TerminalPage of(Definition definition, Documentation documentation) {
        return new TerminalPage(Outline.of(definition, documentation), "", TerminalWidth.of(System.getenv()), false);
    }

    /** Says where the definition is from, such as {@code registry.terraform.io/hashicorp/azurerm 5.2.0}. */
    public TerminalPage source(String source) {
        return new TerminalPage(outline, source, width, colours);
    }

    /**
     * So many columns.
     *
     * @throws io.cloudoven.schema.model.SchemaException if they are fewer than 40
     */
    public TerminalPage width(int columns) {
        return new TerminalPage(outline, source, TerminalWidth.checked(columns), colours);
    }

    /** Whether to use colours, as ANSI escape sequences. */
    public TerminalPage colours(boolean wanted) {
        return new TerminalPage(outline, source, width, wanted);
    }

    /** The text; every line ends with a line feed. */
    @Override
    public String toString() {
        return new PageWriter(outline, source, width, colours).write();
    }
}
