package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

/** The folder {@code META-INF/cloudoven} of a jar that is yet to be packed: bundles and the list of them. */
final class BundleFolder {

    private static final String INDEX = "catalogs";

    private final Path folder;

    BundleFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes the bundle of a provider version and adds it to the list. */
    void write(ProviderSchema schema) {
        Bundle bundle = Bundle.of(schema);
        Path file = folder.resolve(bundle.version().path() + Bundle.SUFFIX);
        Path index = folder.resolve(INDEX);
        try {
            Replacement.ofFile(file, draft -> Files.write(draft, bundle.toBytes()));
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
}
