package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.schema.model.json.SchemaDocumentReader;
import java.io.PrintStream;
import java.util.List;

/**
 * Puts what {@code terraform providers schema -json} or {@code tofu providers schema -json} printed into a catalog.
 *
 * <pre>
 * import azurerm-5.2.0.json.gz --version 5.2.0 --bundle src/main/resources/META-INF/cloudoven
 * </pre>
 *
 * <p>Only facts are kept: names, types, flags and figures, no descriptions and no deprecation messages, unless
 * {@code --descriptions} asks for them. Exits with 0 when done, 1 when the schema cannot be imported, 2 when the
 * arguments make no sense.
 */
public final class ImportCommand {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    ImportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and ends Java with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new ImportCommand(System.out, System.err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        ImportArguments parsed;
        try {
            parsed = ImportArguments.parse(arguments);
        } catch (SchemaException e) {
            err.println(e.getMessage());
            err.println(ImportArguments.USAGE);
            return MISUSED;
        }
        try {
            ProviderSchema schema = read(parsed);
            write(schema, parsed);
            out.println("imported " + schema.address() + " " + schema.version() + ": "
                    + schema.definitions().size() + " definitions");
            return DONE;
        } catch (SchemaException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private ProviderSchema read(ImportArguments arguments) {
        List<ProviderSchema> providers =
                new SchemaDocumentReader(warning -> err.println("warning: " + warning)).read(arguments.file());
        List<ProviderAddress> addresses =
                providers.stream().map(ProviderSchema::address).toList();
        ProviderAddress wanted = arguments.provider();
        if (wanted == null && addresses.size() != 1) {
            throw new SchemaException(
                    arguments.file() + " has the providers " + addresses + "; say which one to import with --provider");
        }
        ProviderSchema schema = providers.stream()
                .filter(provider -> wanted == null || provider.address().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new SchemaException(
                        arguments.file() + " does not have the provider " + wanted + "; it has " + addresses));
        ProviderSchema versioned = schema.withVersion(arguments.version().toString());
        return arguments.descriptions() ? versioned : versioned.withoutDescriptions();
    }

    private static void write(ProviderSchema schema, ImportArguments arguments) {
        switch (arguments.form()) {
            case BUNDLE -> new BundleFolder(arguments.target()).write(schema);
            case DIRECTORY -> new DirectoryStore(arguments.target()).write(schema);
            case ZIP -> new ZipStore(arguments.target()).write(schema);
        }
    }
}
