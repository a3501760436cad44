package io.cloudoven.schema.discovery.terminal;

import io.cloudoven.schema.catalog.search.SearchResult;
import java.util.ArrayList;
import java.util.List;

/**
 * Search results as text for a terminal, best first: kind, name and provider, and below them the arguments that match.
 *
 * <pre>{@code
 * System.out.print(TerminalResults.of(catalog.search("which azurerm resources take a subnet id?")));
 * }</pre>
 *
 * <p>As wide as the environment says in {@code COLUMNS}, between 40 and 120, or else 80; without colours. Immutable and
 * thread-safe.
 */
public final class TerminalResults {

    private static final int ARGUMENTS = 6;

    private final List<SearchResult> results;
    private final int width;
    private final boolean colours;

    private TerminalResults(List<SearchResult> results, int width, boolean colours) {
        this.results = results;
        this.width = width;
        this.colours = colours;
    }

    /** The list of some results, in their order. */
    public static TerminalResults of(List<SearchResult> results) {
        return new TerminalResults(List.copyOf(results), TerminalWidth.of(System.getenv()), false);
    }

    /**
     * So many columns.
     *
     * @throws io.cloudoven.schema.model.SchemaException if they are fewer than 40
     */
    public TerminalResults width(int columns) {
        return new TerminalResults(results, TerminalWidth.checked(columns), colours);
    }

    /** Whether to use colours, as ANSI escape sequences. */
    public TerminalResults colours(boolean wanted) {
        return new TerminalResults(results, width, wanted);
    }

    /** The text; every line ends with a line feed. */
    @Override
    public String toString() {
        Sheet sheet = new Sheet(width, colours);
        if (results.isEmpty()) {
            PlainText.wrap("Nothing found. Try other words, such as a part of a resource's or argument's name.", width)
                    .forEach(line -> sheet.line("", line));
        }
        int column = results.stream()
                .mapToInt(result -> PlainText.width(PlainText.of(result.key().name())))
                .max()
                .orElse(0);
        for (SearchResult result : results) {
            write(result, column, sheet);
        }
        return sheet.text();
    }

    private static void write(SearchResult result, int column, Sheet sheet) {
        String name = PlainText.of(result.key().name());
        String kind = kind(result.key().folder());
        String version = result.source().substring(result.source().lastIndexOf(' ') + 1);
        String provider = result.provider().type() + " " + PlainText.of(version);
        boolean fits = column + 2 + 20 + provider.length() <= sheet.width();
        int padding = fits ? column + 2 - PlainText.width(name) : 2;
        sheet.inked(
                "",
                sheet.ink(Ink.NAME, name)
                        + " ".repeat(padding)
                        + sheet.ink(Ink.TYPE, kind)
                        + (fits ? " ".repeat(Math.max(2, 20 - kind.length())) : "  ")
                        + provider);
        List<String> arguments = new ArrayList<>(result.arguments());
        if (arguments.size() > ARGUMENTS) {
            int more = arguments.size() - ARGUMENTS;
            arguments.subList(ARGUMENTS, arguments.size()).clear();
            arguments.add(more + " more");
        }
        PlainText.wrap(PlainText.of(String.join(", ", arguments)), sheet.width() - 4)
                .forEach(line -> sheet.line("    ", line));
    }

    /** {@code data-sources} gives {@code data source}. */
    private static String kind(String folder) {
        return (folder.endsWith("s") ? folder.substring(0, folder.length() - 1) : folder).replace('-', ' ');
    }
}
