package io.cloudoven.schema.catalog;

import io.cloudoven.schema.catalog.search.SearchIndex;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

/** The folder {@code META-INF/cloudoven} of a jar that is yet to be packed: bundles and the list of them. */
final class BundleFolder {

    /** How the names of files with search indexes end. */
    static final String INDEX_SUFFIX = ".search";

    private static final String INDEX = "catalogs";

    private final Path folder;

    BundleFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes the bundle of a provider version and its search index, and adds it to the list. */
    void write(ProviderSchema schema) {
        Bundle bundle = Bundle.of(schema);
        Path file = folder.resolve(bundle.version().path() + Bundle.SUFFIX);
        Path search = folder.resolve(bundle.version().path() + INDEX_SUFFIX);
        Path index = folder.resolve(INDEX);
        try {
            Replacement.ofFile(file, draft -> Files.write(draft, bundle.toBytes()));
            Replacement.ofFile(search, draft -> Files.write(draft, searchIndex(bundle, schema)));
            TreeSet<String> listed = new TreeSet<>();
            if (Files.exists(index)) {
                listed.addAll(Files.readAllLines(index));
            }
            listed.add(bundle.version().path());
            Replacement.ofFile(index, draft -> Files.writeString(draft, String.join("\n", listed) + "\n"));
        } catch (IOException e) {
            throw new SchemaException(
                    file + ": writing failed (" + e + "); check that the folder can be written and has room", e);
        }
    }

    private static byte[] searchIndex(Bundle bundle, ProviderSchema schema) {
        String manifest = new String(bundle.manifest().toJson(), StandardCharsets.UTF_8);
        return SearchIndex.pack(Bundle.indexed(bundle.version(), manifest), schema.definitions());
    }
}
