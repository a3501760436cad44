package io.cloudoven.schema.cli;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.catalog.diff.SchemaDiff;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: says what changed between two versions of a provider. */
@Command(
        name = "diff",
        description = "Says what changed between two versions of a provider, and what breaks: diff azurerm 5.1.0 5.2.0")
final class DiffCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int BREAKS = 3;

    @Spec
    CommandSpec spec;

    @Mixin
    HelpOption help;

    @Mixin
    ReadFrom from;

    @Parameters(index = "0", paramLabel = "<provider>")
    String provider;

    @Parameters(index = "1", paramLabel = "<before>", description = "The older version.")
    String before;

    @Parameters(index = "2", paramLabel = "<after>", description = "The newer version.")
    String after;

    @Option(names = "--json", description = "As JSON.")
    boolean json;

    @Option(names = "--exit-code", description = "Exit with " + BREAKS + " when something breaks.")
    boolean exitCode;

    @Override
    public Integer call() {
        Catalog catalog = from.catalog();
        SchemaDiff diff = SchemaDiff.between(
                catalog.provider(provider, before).load(),
                catalog.provider(provider, after).load());
        if (json) {
            spec.commandLine().getOut().println(new String(diff.toJson(), StandardCharsets.UTF_8));
        } else {
            spec.commandLine().getOut().print(diff);
        }
        spec.commandLine().getOut().flush();
        return exitCode && !diff.breaking().isEmpty() ? BREAKS : DONE;
    }
}
