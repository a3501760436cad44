package io.cloudoven.schema.cli;

import io.cloudoven.schema.catalog.CatalogStore;
import io.cloudoven.schema.catalog.DirectoryStore;
import io.cloudoven.schema.catalog.EmbeddedStore;
import io.cloudoven.schema.catalog.WritableCatalogStore;
import io.cloudoven.schema.catalog.ZipStore;
import io.cloudoven.schema.catalog.azure.AzureBlobStore;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A place where a catalog is, as an option names it: {@code dir:<folder>}, {@code zip:<file>}, {@code azure:<address>} of
 * a container in Azure Blob Storage, or {@code embedded}.
 *
 * @param text what was written
 * @param store what is there
 */
record StorePlace(String text, CatalogStore store) {
    static final String FORMS = "dir:<folder>, zip:<file>, azure:<address of a container> or embedded";

    /** Reads one. */
    static final class Converter implements ITypeConverter<StorePlace> {
        @Override
        public StorePlace convert(String text) {
            int colon = text.indexOf(':');
            String form = colon < 0 ? text : text.substring(0, colon);
            String place = text.substring(colon + 1);
            return new StorePlace(
                    text,
                    switch (form) {
                        case "dir" -> new DirectoryStore(path(place));
                        case "zip" -> new ZipStore(path(place));
                        case "azure" -> azure(place);
                        case "embedded" -> new EmbeddedStore();
                        default -> throw new TypeConversionException("'" + text + "' is no store; write " + FORMS);
                    });
        }

        /** With a signature in the address, or else as the environment has it: a connection string, an identity. */
        private static CatalogStore azure(String address) {
            String connection = System.getenv("AZURE_STORAGE_CONNECTION_STRING");
            if (!address.startsWith("https:") && connection != null) {
                return AzureBlobStore.builder(connection, address).build();
            }
            return AzureBlobStore.builder(URI.create(address)).build();
        }

        private static Path path(String text) {
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw new TypeConversionException("'" + text + "' is no path (" + e.getReason() + ")");
            }
        }
    }

    /** The store, to write to. */
    WritableCatalogStore writable() {
        if (store instanceof WritableCatalogStore writable) {
            return writable;
        }
        throw new TypeConversionException(
                text + " cannot be written to; use dir:<folder>, zip:<file> or azure:<address>");
    }
}
