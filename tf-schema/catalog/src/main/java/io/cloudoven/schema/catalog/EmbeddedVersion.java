package io.cloudoven.schema.catalog;

import io.cloudoven.schema.catalog.search.SearchIndex;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.SchemaException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One provider version in a jar: a bundle, and beside it the index to search it with, if that is of this bundle. With an
 * index the bundle is read when a document is first asked for, without one at once. Thread-safe.
 */
final class EmbeddedVersion implements StoredVersion {

    private final ProviderVersion version;
    private final URL url;
    private final Optional<SearchIndex> index;
    private volatile @Nullable Bundle bundle;

    /** @param index where the search index would be */
    EmbeddedVersion(ProviderVersion version, URL bundle, URL index) {
        this.version = version;
        this.url = bundle;
        this.index = index(version, index, firstLine(bundle));
        if (this.index.isEmpty()) {
            bundle();
        }
    }

    @Override
    public ProviderVersion version() {
        return version;
    }

    @Override
    public SortedSet<DefinitionKey> keys() {
        return bundle().keys();
    }

    @Override
    public byte[] read(DefinitionKey key) {
        return bundle().read(key);
    }

    @Override
    public String source(DefinitionKey key) {
        return bundle().source(key);
    }

    @Override
    public void readAll(BiConsumer<DefinitionKey, byte[]> document) {
        bundle().readAll(document);
    }

    @Override
    public Optional<SearchIndex> searchIndex() {
        return index;
    }

    private Bundle bundle() {
        Bundle read = bundle;
        if (read == null) {
            synchronized (this) {
                read = bundle;
                if (read == null) {
                    read = Bundle.of(version, url.toString(), read(url, InputStream::readAllBytes));
                    bundle = read;
                }
            }
        }
        return read;
    }

    private static Optional<SearchIndex> index(ProviderVersion version, URL url, String manifest) {
        try (InputStream in = open(url)) {
            return SearchIndex.unpack(
                    version.provider(), version.toString(), Bundle.indexed(version, manifest), in.readAllBytes());
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw failed(url, e);
        }
    }

    private static String firstLine(URL bundle) {
        return read(bundle, in -> {
            InputStream buffered = new BufferedInputStream(in, 512);
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = buffered.read(); next >= 0 && next != '\n'; next = buffered.read()) {
                line.write(next);
            }
            return line.toString(StandardCharsets.UTF_8);
        });
    }

    private interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T read(URL url, Reading<T> reading) {
        try (InputStream in = open(url)) {
            return reading.read(in);
        } catch (IOException e) {
            throw failed(url, e);
        }
    }

    private static SchemaException failed(URL url, IOException e) {
        return new SchemaException(
                url + ": reading failed (" + e + "); check that the jar on the class path is whole", e);
    }

    static InputStream open(URL resource) throws IOException {
        URLConnection connection = resource.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }
}
