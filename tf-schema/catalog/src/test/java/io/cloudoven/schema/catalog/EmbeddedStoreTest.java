package io.cloudoven.schema.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.catalog.search.SearchIndex;
import io.cloudoven.schema.catalog.search.SearchResult;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    private static final String LIST = "example.com/acme/shop/1.0.0";

    @TempDir
    Path folder;

    @Test
    void finds_schemas_in_any_jar() throws IOException {
        Path jar = jar(
                "shop.jar",
                "example.com/acme/shop/1.0.0\n",
                Bundle.of(SmallProvider.version("1.0.0")).toBytes());

        try (URLClassLoader classes = classes(jar)) {
            EmbeddedStore store = new EmbeddedStore(classes);
            assertThat(store.versions()).map(ProviderVersion::toString).containsExactly("example.com/acme/shop 1.0.0");
            assertThat(Catalog.of(store).provider("example.com/acme/shop").load())
                    .isEqualTo(SmallProvider.version("1.0.0"));
        }
    }

    @Test
    void lets_the_first_jar_win() throws IOException {
        Path one = jar(
                "one.jar",
                "example.com/acme/shop/1.0.0",
                Bundle.of(SmallProvider.version("1.0.0")).toBytes());
        Path other = jar("other.jar", "example.com/acme/shop/1.0.0", new byte[0]);

        try (URLClassLoader classes = classes(one, other)) {
            assertThat(Catalog.of(new EmbeddedStore(classes))
                            .provider("example.com/acme/shop")
                            .load())
                    .isEqualTo(SmallProvider.version("1.0.0"));
        }
        try (URLClassLoader classes = classes(other, one)) {
            Catalog catalog = Catalog.of(new EmbeddedStore(classes));
            assertThatThrownBy(() -> catalog.provider("example.com/acme/shop"))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("other.jar");
        }
    }

    @Test
    void refuses_a_list_that_leads_elsewhere() throws IOException {
        for (String line : new String[] {"../../secret", "x", "a/b/c/d/1.0.0", "example.com/acme/shop/latest"}) {
            try (URLClassLoader classes = classes(jar("hostile.jar", line, new byte[0]))) {
                assertThatThrownBy(() -> new EmbeddedStore(classes)).isInstanceOf(SchemaException.class);
            }
        }
    }

    @Test
    void names_the_jar_a_bundle_is_missing_in() throws IOException {
        try (URLClassLoader classes = classes(jar("shop.jar", "example.com/acme/shop/2.0.0", new byte[0]))) {
            EmbeddedStore store = new EmbeddedStore(classes);
            ProviderVersion version = ProviderVersion.of("example.com/acme/shop", "2.0.0");
            assertThatThrownBy(() -> store.open(version))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("shop.jar")
                    .hasMessageContaining("2.0.0.jsonl");
        }
    }

    @Test
    void searches_with_the_index_beside_a_bundle_and_reads_the_bundle_only_for_documents() throws IOException {
        byte[] bundle = Bundle.of(SmallProvider.version("1.0.0")).toBytes();
        byte[] cut = Arrays.copyOf(bundle, bundle.length - 1);

        try (URLClassLoader classes = classes(jar("shop.jar", LIST, cut, index("1.0.0")))) {
            ProviderCatalog catalog = Catalog.of(new EmbeddedStore(classes)).provider("example.com/acme/shop");
            assertThat(catalog.search("subnet id", 5)).isEqualTo(answers());
            assertThatThrownBy(catalog::load)
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("shop.jar");
        }
    }

    @Test
    void passes_over_an_index_of_other_documents_and_a_damaged_one() throws IOException {
        byte[] bundle = Bundle.of(SmallProvider.version("1.0.0")).toBytes();
        byte[] damaged = index("1.0.0");
        damaged[damaged.length - 1]++;

        for (byte[] index : List.of(index("2.0.0"), damaged, new byte[0])) {
            Path jar = jar("shop" + index.length + ".jar", LIST, bundle, index);
            try (URLClassLoader classes = classes(jar)) {
                ProviderCatalog catalog = Catalog.of(new EmbeddedStore(classes)).provider("example.com/acme/shop");
                assertThat(catalog.search("subnet id", 5)).isEqualTo(answers());
            }
        }
    }

    private static List<SearchResult> answers() {
        ProviderSchema schema = SmallProvider.version("1.0.0");
        List<SearchResult> answers = SearchIndex.of(
                        SmallProvider.ADDRESS, SmallProvider.ADDRESS + " 1.0.0", schema.definitions())
                .search("subnet id", 5);
        assertThat(answers).hasSize(2);
        return answers;
    }

    private byte[] index(String version) throws IOException {
        Path written = folder.resolve("written-" + version);
        new BundleFolder(written).write(SmallProvider.version(version));
        return Files.readAllBytes(written.resolve("example.com/acme/shop/" + version + ".search"));
    }

    private Path jar(String name, String index, byte[] bundle) throws IOException {
        return jar(name, index, bundle, null);
    }

    private Path jar(String name, String index, byte[] bundle, byte @Nullable [] search) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(EmbeddedStore.INDEX));
            zip.write(index.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("META-INF/cloudoven/example.com/acme/shop/1.0.0.jsonl"));
            zip.write(bundle);
            if (search != null) {
                zip.putNextEntry(new ZipEntry("META-INF/cloudoven/example.com/acme/shop/1.0.0.search"));
                zip.write(search);
            }
            zip.closeEntry();
        }
        return jar;
    }

    private static URLClassLoader classes(Path... jars) throws IOException {
        URL[] urls = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            urls[i] = jars[i].toUri().toURL();
        }
        return new URLClassLoader(urls, null);
    }
}
