package io.cloudoven.schema.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.model.ArgumentText;
import io.cloudoven.schema.model.CodeSample;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentedCatalogTest {

    private static final DefinitionKey CART = new DefinitionKey("resources", "shop_cart");
    private static final Documentation TEXTS = Documentation.builder()
            .page("r/cart.md")
            .summary("Something to **push**.")
            .example(new CodeSample(null, "terraform", "resource \"shop_cart\" \"main\" {}\n"))
            .argument("rule", ArgumentText.of("What may go in."))
            .argument("rule.subnet_ids", ArgumentText.of("Where it may go."))
            .build();
    private static final ProviderSchema SHOP = SmallProvider.version("1.0.0").withDocumentation(Map.of(CART, TEXTS));

    @TempDir
    Path folder;

    @Test
    void a_directory_keeps_what_documentation_says() {
        assertKept(new DirectoryStore(folder));
    }

    @Test
    void a_zip_keeps_what_documentation_says() {
        assertKept(new ZipStore(folder.resolve("catalog.zip")));
    }

    @Test
    void a_jar_keeps_what_documentation_says() throws IOException {
        new BundleFolder(folder.resolve("META-INF/cloudoven")).write(SHOP);
        try (URLClassLoader jar =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            assertHas(Catalog.of(new EmbeddedStore(jar)));
        }
    }

    private static void assertKept(WritableCatalogStore store) {
        store.write(SHOP);
        assertHas(Catalog.of(store));
    }

    private static void assertHas(Catalog catalog) {
        ProviderCatalog shop = catalog.provider("example.com/acme/shop");
        assertThat(shop.documentation(CART)).contains(TEXTS);
        assertThat(shop.documentation(SchemaKind.RESOURCE, "shop_till")).isEmpty();
        assertThat(shop.documentation(SchemaKind.RESOURCE, "no_such")).isEmpty();
        assertThat(shop.resource("shop_cart"))
                .isEqualTo(SmallProvider.version("1.0.0").resources().get("shop_cart"));
        assertThat(shop.load()).isEqualTo(SHOP);

        Schema described = shop.load().described().resources().get("shop_cart");
        assertThat(described.block().blocks().get("rule").block().description())
                .hasToString("Description[kind=MARKDOWN, text=What may go in.]");
    }
}
