package io.cloudoven.schema.cli;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.catalog.ProviderCatalog;
import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.discovery.terminal.TerminalPage;
import io.cloudoven.schema.discovery.terminal.TerminalSuggestions;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.SchemaKind;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code show}: prints the arguments, types and documentation of a resource or data source. */
@Command(name = "show", description = "Prints arguments, types and documentation: show azurerm_kubernetes_cluster")
final class ShowCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int NOT_FOUND = 1;
    private static final List<SchemaKind> KINDS =
            List.of(SchemaKind.RESOURCE, SchemaKind.DATA_SOURCE, SchemaKind.EPHEMERAL_RESOURCE, SchemaKind.PROVIDER);

    @Spec
    CommandSpec spec;

    @Mixin
    HelpOption help;

    @Mixin
    ReadFrom from;

    @Parameters(paramLabel = "<name>", description = "Such as azurerm_subnet, or data.azurerm_subnet.")
    String name;

    @Option(
            names = "--version",
            paramLabel = "<version>",
            description = "Of which provider version; the newest by default.")
    @Nullable
    String version;

    @Override
    public Integer call() {
        boolean data = name.startsWith("data.");
        String wanted = data ? name.substring("data.".length()) : name;
        List<SchemaKind> kinds = data ? List.of(SchemaKind.DATA_SOURCE) : KINDS;
        Catalog catalog = from.catalog();
        for (ProviderCatalog provider : providers(catalog)) {
            for (SchemaKind kind : kinds) {
                DefinitionKey key = new DefinitionKey(kind.folder(), wanted);
                Optional<Definition> found = provider.find(key);
                if (found.isPresent()) {
                    print(found.get(), provider.documentation(key), provider);
                    return DONE;
                }
            }
        }
        PrintWriter err = spec.commandLine().getErr();
        err.print(TerminalSuggestions.of(wanted, catalog.similar(wanted)).colours(from.colours()));
        err.flush();
        return NOT_FOUND;
    }

    private Collection<ProviderCatalog> providers(Catalog catalog) {
        List<ProviderCatalog> providers = new ArrayList<>();
        for (ProviderVersion one : catalog.versions()) {
            boolean chosen = version != null
                    ? one.version().toString().equals(version)
                    : catalog.latest(one.provider()).filter(one::equals).isPresent();
            if (chosen) {
                providers.add(catalog.provider(one));
            }
        }
        return providers;
    }

    private void print(Definition definition, Optional<Documentation> documentation, ProviderCatalog provider) {
        TerminalPage page = documentation
                .map(text -> TerminalPage.of(definition, text))
                .orElseGet(() -> TerminalPage.of(definition))
                .source(provider.version().toString())
                .colours(from.colours());
        spec.commandLine().getOut().print(page);
        spec.commandLine().getOut().flush();
    }
}
