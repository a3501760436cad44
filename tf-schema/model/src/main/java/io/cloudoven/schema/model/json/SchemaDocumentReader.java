package io.cloudoven.schema.model.json;

import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads what {@code terraform providers schema -json} or {@code tofu providers schema -json} prints.
 *
 * <pre>{@code
 * List<ProviderSchema> providers = new SchemaDocumentReader().read(Path.of("schema.json"));
 * }</pre>
 *
 * <p>Takes format versions 1.x, gzip or not, of any size: the document is read token by token and only the model is kept
 * in memory, equal blocks as one instance. The document does not say which versions the providers have; add that with
 * {@link ProviderSchema#withVersion}. Immutable; thread-safe if the consumer of warnings is.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/cli/commands/providers/schema#json-output">JSON output</a>
 */
public final class SchemaDocumentReader {

    private static final System.Logger LOGGER = System.getLogger(SchemaDocumentReader.class.getName());

    private final Consumer<SchemaWarning> warnings;

    /** A reader that logs its warnings. */
    public SchemaDocumentReader() {
        this(warning -> LOGGER.log(Level.WARNING, warning::toString));
    }

    /** A reader that hands each unknown field, which it passes over, to a consumer. */
    public SchemaDocumentReader(Consumer<SchemaWarning> warnings) {
        this.warnings = warnings;
    }

    /**
     * The providers in a file.
     *
     * @throws SchemaException if the file cannot be read or is not such a document
     */
    public List<ProviderSchema> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        } catch (IOException e) {
            throw new SchemaException(file + ": reading failed (" + e + "); check that the file is there", e);
        }
    }

    /**
     * The providers in a stream, which stays open.
     *
     * @param source what to call the document in errors and warnings
     * @throws SchemaException if the stream cannot be read or is not such a document
     */
    public List<ProviderSchema> read(String source, InputStream in) {
        InputStream unpacked;
        try {
            unpacked = Gzip.unpacked(in);
        } catch (IOException e) {
            throw new SchemaException(
                    source + ": reading failed (" + e + "); the document is damaged or cut off, get it again", e);
        }
        JsonReader json = JsonReader.of(source, unpacked);
        List<ProviderSchema> providers = new Document(json, warnings).read();
        json.end();
        return providers;
    }

    /** One document while it is read. */
    private static final class Document {

        private final JsonReader json;
        private final DocumentFields fields;
        private final Map<ProviderAddress, ProviderSchema> providers = new LinkedHashMap<>();
        private boolean versioned;

        Document(JsonReader json, Consumer<SchemaWarning> warnings) {
            this.json = json;
            this.fields = new DocumentFields(json, warnings);
        }

        List<ProviderSchema> read() {
            json.object("a providers schema document", name -> {
                switch (name) {
                    case "format_version" -> formatVersion(json.string("the format version"));
                    case "provider_schemas" -> json.object("the schemas by provider", this::provider);
                    default -> fields.unknown(name);
                }
            });
            if (!versioned) {
                throw json.error("there is no format_version, so this is not what \"terraform providers schema -json\""
                        + " or \"tofu providers schema -json\" prints; run one of them and keep its output");
            }
            return List.copyOf(providers.values());
        }

        private void formatVersion(String version) {
            if (!version.matches("1(\\.[0-9]+)*")) {
                throw json.error("format_version " + Shown.text(version)
                        + " is not supported, only 1.x is; print the document with Terraform 1.1 or newer or OpenTofu,"
                        + " or look for a newer CloudOven");
            }
            versioned = true;
        }

        private void provider(String name) {
            ProviderAddress address = json.make(() -> ProviderAddress.parse(name));
            if (providers.containsKey(address)) {
                throw json.error("provider " + address + " is there twice; drop one");
            }
            providers.put(address, new DocumentProviderReader(json, fields, address).read());
        }
    }
}
