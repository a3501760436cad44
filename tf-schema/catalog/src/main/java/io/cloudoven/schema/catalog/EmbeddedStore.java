package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.SchemaException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Schemas in the jars on the class path.
 *
 * <p>A jar that has some lists them in {@value #INDEX}, a line for each: {@code
 * registry.terraform.io/hashicorp/azurerm/5.2.0} stands for {@code
 * META-INF/cloudoven/registry.terraform.io/hashicorp/azurerm/5.2.0.jsonl}, which {@link ImportCommand} writes, and the
 * search index {@code 5.2.0.search} beside it, without which the first search takes longer. Where two jars have the same version, the first on the class path counts. This module's own jar has azurerm, aws and google.
 * Immutable and thread-safe.
 */
public final class EmbeddedStore implements CatalogStore {

    /** The resource that lists the versions in a jar. */
    public static final String INDEX = "META-INF/cloudoven/catalogs";

    private final SortedMap<ProviderVersion, URL> bundles = new TreeMap<>();

    /**
     * The schemas in the jars that have CloudOven itself.
     *
     * @throws SchemaException if a list cannot be read
     */
    public EmbeddedStore() {
        this(classLoader());
    }

    /**
     * The schemas in the jars of a class loader.
     *
     * @throws SchemaException if a list cannot be read
     */
    public EmbeddedStore(ClassLoader classLoader) {
        try {
            for (URL index : Collections.list(classLoader.getResources(INDEX))) {
                readIndex(index);
            }
        } catch (IOException e) {
            throw new SchemaException(INDEX + ": reading failed (" + e + "); check the jars on the class path", e);
        }
    }

    @Override
    public SortedSet<ProviderVersion> versions() {
        return Collections.unmodifiableSortedSet((SortedSet<ProviderVersion>) bundles.keySet());
    }

    @Override
    public StoredVersion open(ProviderVersion version) {
        URL bundle = bundles.get(version);
        if (bundle == null) {
            throw new SchemaException("no schema of " + version + " is embedded; there are " + versions()
                    + ", add a jar that has it or import it into a directory");
        }
        return new EmbeddedVersion(version, bundle, beside(bundle));
    }

    private void readIndex(URL index) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(EmbeddedVersion.open(index), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    ProviderVersion version = version(index, line.strip());
                    bundles.putIfAbsent(version, bundle(index, version));
                }
            }
        }
    }

    private static ProviderVersion version(URL index, String line) {
        int slash = line.lastIndexOf('/');
        if (slash < 0) {
            throw new SchemaException(
                    index + ": the line " + Names.shown(line) + " names no bundle; write host/namespace/type/version");
        }
        return ProviderVersion.of(line.substring(0, slash), line.substring(slash + 1));
    }

    /** Beside the index, so in the same jar. */
    @SuppressWarnings("deprecation") // the constructor is deprecated from Java 20 on; URI does not resolve against jar:
    private static URL bundle(URL index, ProviderVersion version) throws MalformedURLException {
        return new URL(index, version.path() + Bundle.SUFFIX);
    }

    @SuppressWarnings("deprecation")
    private static URL beside(URL bundle) {
        try {
            String name = bundle.getPath();
            return new URL(
                    bundle,
                    name.substring(name.lastIndexOf('/') + 1).replace(Bundle.SUFFIX, BundleFolder.INDEX_SUFFIX));
        } catch (MalformedURLException e) {
            throw new SchemaException(bundle + " is no place in a jar (" + e + "); check the class path", e);
        }
    }

    private static ClassLoader classLoader() {
        ClassLoader own = EmbeddedStore.class.getClassLoader();
        return own == null ? ClassLoader.getSystemClassLoader() : own;
    }
}
