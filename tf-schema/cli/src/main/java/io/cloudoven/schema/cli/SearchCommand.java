package io.cloudoven.schema.cli;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.discovery.terminal.TerminalResults;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code search}: finds resources and arguments by words. */
@Command(
        name = "search",
        description = "Finds resources and arguments: search which azurerm resources take a subnet id")
final class SearchCommand implements Runnable {
    @Spec
    CommandSpec spec;

    @Mixin
    HelpOption help;

    @Mixin
    ReadFrom from;

    @Parameters(arity = "1..*", paramLabel = "<word>")
    List<String> words = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "<n>", description = "How many results at most: ${DEFAULT-VALUE}.")
    int limit = 20;

    @Override
    public void run() {
        Catalog catalog = from.catalog();
        spec.commandLine()
                .getOut()
                .print(TerminalResults.of(catalog.search(String.join(" ", words), limit))
                        .colours(from.colours()));
        spec.commandLine().getOut().flush();
    }
}
