package io.cloudoven.schema.cli;

import io.cloudoven.schema.catalog.Version;
import io.cloudoven.schema.catalog.WritableCatalogStore;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.schema.model.json.SchemaDocumentReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: takes what {@code providers schema -json} printed into a catalog. */
@Command(
        name = "import",
        description = "Takes what \"terraform (or tofu) providers schema -json\" printed into a catalog.")
final class ImportCommand implements Runnable {
    @Spec
    CommandSpec spec;

    @Mixin
    HelpOption help;

    @Parameters(paramLabel = "<file>", description = "The document, may be packed with gzip.")
    Path file;

    @Option(
            names = "--version",
            required = true,
            paramLabel = "<version>",
            description = "The provider's version, which the document does not say.")
    String version;

    @Option(names = "--provider", paramLabel = "<provider>", description = "Which provider, where there are several.")
    @Nullable
    String provider;

    @Option(
            names = "--store",
            required = true,
            paramLabel = "<store>",
            converter = StorePlace.Converter.class,
            description = "Where to keep it: dir:<folder>, zip:<file> or azure:<container>.")
    StorePlace store;

    @Override
    public void run() {
        WritableCatalogStore to = store.writable();
        PrintWriter err = spec.commandLine().getErr();
        List<ProviderSchema> found = new SchemaDocumentReader(warning -> err.println("warning: " + warning)).read(file);
        ProviderAddress wanted = provider == null ? null : ProviderAddress.parse(provider);
        List<ProviderSchema> chosen = found.stream()
                .filter(schema -> wanted == null || schema.address().equals(wanted))
                .toList();
        if (chosen.size() != 1) {
            throw new SchemaException(file + " has the providers "
                    + found.stream().map(ProviderSchema::address).toList() + "; say which one with --provider");
        }
        ProviderSchema schema = chosen.get(0).withVersion(Version.parse(version).toString());
        to.write(schema);
        spec.commandLine()
                .getOut()
                .println("imported " + schema.address() + " " + schema.version() + ": "
                        + schema.definitions().size() + " definitions");
    }
}
