package io.cloudoven.terraform.codegen.folder;

import io.cloudoven.codegen.CodegenException;
import io.cloudoven.schema.catalog.CatalogStore;
import io.cloudoven.schema.catalog.DirectoryStore;
import io.cloudoven.schema.catalog.EmbeddedStore;
import io.cloudoven.schema.catalog.ZipStore;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a provider's schema comes from.
 *
 * <pre>{@code
 * SchemaSource.embedded("azurerm", "5.2.0");
 * SchemaSource.of(Path.of("schemas.zip"), "hashicorp/time", null);
 * }</pre>
 */
public interface SchemaSource {

    /**
     * A digest of the schema, without making sense of it.
     *
     * @throws SchemaException if it is not there or cannot be read
     */
    String digest();

    /**
     * The schema.
     *
     * @throws SchemaException if it is not there or cannot be read
     */
    ProviderSchema load();

    /**
     * The schemas on the class path.
     *
     * @param version the provider's version; null for the newest there is
     */
    static SchemaSource embedded(String provider, @Nullable String version) {
        return new CatalogSource(new EmbeddedStore(), provider, version);
    }

    /**
     * A catalog's folder or zip file, or what {@code tofu providers schema -json} printed, maybe packed with gzip.
     *
     * @param version the provider's version; null for the newest of a catalog, but a printed schema does not know it
     * @throws CodegenException if there is nothing
     */
    static SchemaSource of(Path catalog, String provider, @Nullable String version) {
        if (Files.isDirectory(catalog)) {
            return new CatalogSource(new DirectoryStore(catalog), provider, version);
        }
        if (!Files.isRegularFile(catalog)) {
            throw new CodegenException("the catalog " + catalog + " is not there; give a catalog's folder or zip file,"
                    + " or what \"tofu providers schema -json\" printed");
        }
        return zip(catalog) ? catalog(new ZipStore(catalog), provider, version) : document(catalog, provider, version);
    }

    private static SchemaSource catalog(CatalogStore store, String provider, @Nullable String version) {
        return new CatalogSource(store, provider, version);
    }

    private static SchemaSource document(Path file, String provider, @Nullable String version) {
        if (version == null) {
            throw new CodegenException(file + " does not say of which version of " + provider + " it is; say it");
        }
        return new DocumentSource(file, provider, version);
    }

    /** A zip file starts with its inventor's initials. */
    private static boolean zip(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        } catch (IOException e) {
            throw new CodegenException(file + ": reading failed (" + e + "); check that it can be read", e);
        }
    }
}
