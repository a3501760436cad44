package io.cloudoven.schema.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogStoreTest {

    enum Kind {
        DIRECTORY(folder -> new DirectoryStore(folder.resolve("catalog"))),
        ZIP(folder -> new ZipStore(folder.resolve("catalog.zip")));

        private final Function<Path, WritableCatalogStore> in;

        Kind(Function<Path, WritableCatalogStore> in) {
            this.in = in;
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void keeps_several_versions_of_a_provider(Kind kind) {
        WritableCatalogStore store = kind.in.apply(folder);
        assertThat(store.versions()).isEmpty();

        store.write(SmallProvider.version("1.10.0"));
        store.write(SmallProvider.version("1.9.0"));
        store.write(SmallProvider.version("2.0.0-beta1"));

        assertThat(store.versions())
                .map(ProviderVersion::toString)
                .containsExactly(
                        "example.com/acme/shop 1.9.0",
                        "example.com/acme/shop 1.10.0",
                        "example.com/acme/shop 2.0.0-beta1");
        Catalog catalog = Catalog.of(kind.in.apply(folder));
        assertThat(catalog.provider("example.com/acme/shop", "1.9.0").load()).isEqualTo(SmallProvider.version("1.9.0"));
        assertThat(catalog.provider("example.com/acme/shop").version()).hasToString("example.com/acme/shop 1.10.0");
    }

    @ParameterizedTest
    @EnumSource
    void replaces_a_version(Kind kind) {
        WritableCatalogStore store = kind.in.apply(folder);
        ProviderSchema before = SmallProvider.version("1.0.0");
        store.write(before);
        ProviderSchema after = ProviderSchema.builder(SmallProvider.ADDRESS)
                .version("1.0.0")
                .add(new Identity("shop_new", 0, Map.of()))
                .build();

        store.write(after);

        assertThat(Catalog.of(store).provider("example.com/acme/shop").load()).isEqualTo(after);
        assertThat(store.versions()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void reads_one_document_or_all_of_them(Kind kind) {
        WritableCatalogStore store = kind.in.apply(folder);
        store.write(SmallProvider.version("1.0.0"));
        StoredVersion stored = store.open(ProviderVersion.of("example.com/acme/shop", "1.0.0"));

        Map<DefinitionKey, String> all = new LinkedHashMap<>();
        stored.readAll((key, document) -> all.put(key, new String(document, StandardCharsets.UTF_8)));

        assertThat(all.keySet())
                .map(DefinitionKey::toString)
                .containsExactly(
                        "data-sources/shop_cart",
                        "ephemeral-resources/shop_receipt",
                        "functions/price",
                        "identities/shop_cart",
                        "provider/shop",
                        "resources/shop_cart",
                        "resources/shop_till");
        assertThat(stored.keys()).containsExactlyElementsOf(all.keySet());
        DefinitionKey till = new DefinitionKey("resources", "shop_till");
        assertThat(new String(stored.read(till), StandardCharsets.UTF_8)).isEqualTo(all.get(till));
        assertThat(stored.source(till)).contains("example.com").endsWith("shop_till.json");
        assertThatThrownBy(() -> stored.read(new DefinitionKey("resources", "../../x")))
                .isInstanceOf(SchemaException.class);
    }

    @ParameterizedTest
    @EnumSource
    void says_which_versions_there_are(Kind kind) {
        WritableCatalogStore store = kind.in.apply(folder);
        store.write(SmallProvider.version("1.0.0"));

        assertThatThrownBy(() -> store.open(ProviderVersion.of("example.com/acme/shop", "1.0.1")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("no schema of example.com/acme/shop 1.0.1")
                .hasMessageContaining("example.com/acme/shop 1.0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "..", ".", ".x", "a/b", "a\\b", "a b", "a:b", "a\u0000", "ä", "x.", "a..b", "-a"})
    void refuses_names_that_lead_elsewhere(String name) {
        ProviderSchema schema = ProviderSchema.builder(SmallProvider.ADDRESS)
                .version("1.0.0")
                .add(new Identity(name, 0, Map.of()))
                .build();

        for (Kind kind : Kind.values()) {
            assertThatThrownBy(() -> kind.in.apply(folder).write(schema))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("cannot be a file name");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void refuses_what_cannot_be_kept(Kind kind) {
        WritableCatalogStore store = kind.in.apply(folder);

        assertThatThrownBy(() -> store.write(SmallProvider.version("1.0.0").withVersion(null)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("withVersion");
        assertThatThrownBy(() -> store.write(SmallProvider.version("1.0.0").withVersion("../1")))
                .isInstanceOf(SchemaException.class);
        assertThatThrownBy(() -> store.write(ProviderSchema.builder(SmallProvider.ADDRESS)
                        .version("1.0.0")
                        .add(new Identity("a", 0, Map.of()))
                        .add(new Identity("A", 0, Map.of()))
                        .build()))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("differ at most in case");
    }
}
