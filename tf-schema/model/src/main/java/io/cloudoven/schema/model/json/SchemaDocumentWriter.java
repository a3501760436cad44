package io.cloudoven.schema.model.json;

import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaException;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.TreeMap;

/**
 * Writes providers the way {@code terraform providers schema -json} prints them, fields in alphabetical order, format
 * version {@value #FORMAT_VERSION}. What {@link SchemaDocumentReader} reads from it equals what was written, versions
 * aside. Immutable and thread-safe.
 */
public final class SchemaDocumentWriter {

    /** The {@code format_version} that is written. */
    public static final String FORMAT_VERSION = "1.0";

    /** A writer. */
    public SchemaDocumentWriter() {}

    /**
     * Writes a document of several providers to a stream, which stays open.
     *
     * @throws SchemaException if a provider is there twice or writing fails
     */
    public void write(Collection<ProviderSchema> providers, OutputStream out) {
        TreeMap<String, ProviderSchema> byAddress = new TreeMap<>();
        for (ProviderSchema provider : providers) {
            if (byAddress.put(provider.address().toString(), provider) != null) {
                throw new SchemaException(
                        "provider " + provider.address() + " is there twice; a document holds one version of each");
            }
        }
        JsonWriter json = new JsonWriter(out);
        DocumentProviderWriter writer = new DocumentProviderWriter(json);
        json.object(() -> {
            json.field("format_version", FORMAT_VERSION);
            json.entries("provider_schemas", byAddress, (address, provider) -> writer.write(provider));
        });
        json.finish();
    }

    /**
     * The document of several providers.
     *
     * @throws SchemaException if a provider is there twice or a text is not valid Unicode
     */
    public String write(Collection<ProviderSchema> providers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(providers, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
