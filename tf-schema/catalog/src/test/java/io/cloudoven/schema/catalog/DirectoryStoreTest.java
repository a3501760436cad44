package io.cloudoven.schema.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.model.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryStoreTest {

    private static final ProviderVersion VERSION = ProviderVersion.of("example.com/acme/shop", "1.0.0");

    @TempDir
    Path root;

    private DirectoryStore store;

    @BeforeEach
    void write() {
        store = new DirectoryStore(root);
        store.write(SmallProvider.version("1.0.0"));
    }

    @Test
    void lays_a_version_out_and_leaves_nothing_else() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> root.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(
                                    "manifest.json",
                                    "data-sources/shop_cart.json",
                                    "ephemeral-resources/shop_receipt.json",
                                    "functions/price.json",
                                    "identities/shop_cart.json",
                                    "provider/shop.json",
                                    "resources/shop_cart.json",
                                    "resources/shop_till.json")
                            .map(name -> "example.com/acme/shop/1.0.0/" + name)
                            .toList());
        }
        try (Stream<Path> versions = Files.list(root.resolve("example.com/acme/shop"))) {
            assertThat(versions).hasSize(1);
        }
    }

    @Test
    void does_not_see_a_version_that_is_still_being_written() throws IOException {
        Path draft = root.resolve("example.com/acme/shop/.2.0.0.draft/new");
        Files.createDirectories(draft);
        Files.writeString(draft.resolve("manifest.json"), "{}");
        Files.createDirectories(root.resolve("example.com/acme/shop/3.0.0/resources"));

        assertThat(store.versions()).containsExactly(VERSION);
    }

    @Test
    void keeps_the_old_version_if_writing_the_new_one_fails() throws IOException {
        Path folder = root.resolve("example.com/acme/shop/1.0.0");

        assertThatThrownBy(() -> Replacement.ofFolder(folder, draft -> {
                    Files.writeString(draft.resolve("half"), "");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class);

        assertThat(Catalog.of(store).provider(VERSION).load()).isEqualTo(SmallProvider.version("1.0.0"));
        assertThat(folder.resolveSibling("1.0.0")).isDirectoryNotContaining("glob:**half");
        try (Stream<Path> versions = Files.list(folder.getParent())) {
            assertThat(versions).hasSize(1);
        }
    }

    @Test
    void notices_missing_and_foreign_files() throws IOException {
        Path till = root.resolve("example.com/acme/shop/1.0.0/resources/shop_till.json");
        Files.delete(till);
        assertThatThrownBy(() -> store.open(VERSION))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("manifest.json")
                .hasMessageContaining("import the schema again");

        Files.copy(till.resolveSibling("shop_cart.json"), till);
        assertThatThrownBy(() -> Catalog.of(store).provider(VERSION).resource("shop_till"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("shop_till.json")
                .hasMessageContaining("\"resources/shop_cart\" where resources/shop_till belongs");
    }

    @Test
    void names_the_file_that_is_damaged() throws IOException {
        Path cart = root.resolve("example.com/acme/shop/1.0.0/resources/shop_cart.json");
        String text = Files.readString(cart);
        Files.writeString(cart, text.substring(0, text.length() / 2));
        ProviderCatalog catalog = Catalog.of(store).provider(VERSION);

        assertThat(catalog.resource("shop_till").name()).isEqualTo("shop_till");
        assertThatThrownBy(() -> catalog.resource("shop_cart"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("shop_cart.json, line 1, column");
    }

    @Test
    void notices_a_version_in_the_wrong_place() throws IOException {
        Path right = root.resolve("example.com/acme/shop/1.0.0");
        Files.move(right, right.resolveSibling("1.0.1"));

        assertThatThrownBy(() -> store.open(ProviderVersion.of("example.com/acme/shop", "1.0.1")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("not of example.com/acme/shop 1.0.1");

        Files.move(right.resolveSibling("1.0.1"), right.resolveSibling("newest"));
        assertThatThrownBy(store::versions).isInstanceOf(SchemaException.class).hasMessageContaining("newest");
    }

    @Test
    void lets_the_first_store_win() {
        DirectoryStore other = new DirectoryStore(root.resolve("other"));
        other.write(SmallProvider.version("1.0.0").withoutDescriptions());

        assertThat(List.of(
                        Catalog.of(store, other).provider(VERSION).load(),
                        Catalog.of(other, store).provider(VERSION).load()))
                .containsExactly(
                        SmallProvider.version("1.0.0"),
                        SmallProvider.version("1.0.0").withoutDescriptions());
    }
}
