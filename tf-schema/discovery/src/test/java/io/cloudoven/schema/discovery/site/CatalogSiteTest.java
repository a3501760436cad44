package io.cloudoven.schema.discovery.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.discovery.Golden;
import io.cloudoven.schema.discovery.HostileProvider;
import io.cloudoven.schema.discovery.MemoryStore;
import io.cloudoven.schema.discovery.ShopProvider;
import io.cloudoven.schema.model.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogSiteTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)(?:#([^\"]*))?\"");

    @TempDir
    Path folder;

    @Test
    void a_provider_becomes_the_site_that_is_expected() {
        CatalogSite.of(shop()).title("Our <shop>").writeTo(folder.resolve("site"));

        Map<String, String> files = Golden.read(folder.resolve("site"));
        files.keySet().removeIf(path -> path.startsWith("assets/"));
        Golden.check("site", files);
    }

    @Test
    void every_link_leads_to_a_file_of_the_site_and_every_place_is_on_it() {
        Path site = folder.resolve("site");
        CatalogSite.of(MemoryStore.catalog(ShopProvider.schema(), HostileProvider.schema()))
                .writeTo(site);

        Golden.read(site).forEach((path, text) -> {
            Matcher link = LINK.matcher(path.endsWith(".html") ? text : "");
            while (link.find()) {
                String address = link.group(1);
                if (!address.startsWith("https://example.com/") && !address.equals("data:,")) {
                    assertThat(site.resolve(path).resolveSibling(address).normalize())
                            .as(path + " -> " + address)
                            .startsWith(site)
                            .isRegularFile();
                }
            }
        });
    }

    @Test
    void hostile_names_stay_in_the_folder_and_apart_also_without_capitals() {
        CatalogSite.of(MemoryStore.catalog(HostileProvider.schema())).writeTo(folder.resolve("site"));

        Map<String, String> files = Golden.read(folder);
        assertThat(files.keySet()).allMatch(path -> path.matches("site/[a-z0-9_~./-]+"));
        assertThat(files.keySet().stream().filter(path -> path.contains("/resources/")))
                .hasSize(HostileProvider.NAMES.size());
    }

    @Test
    void hostile_texts_stay_text() {
        CatalogSite.of(MemoryStore.catalog(HostileProvider.schema())).writeTo(folder.resolve("site"));

        Golden.read(folder.resolve("site")).forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(text.split("<script", -1)).as(path).hasSize(4);
                assertThat(text)
                        .as(path)
                        .doesNotContain("<img", "href=\"javascript", "href=\"data:text", "\u001b", "\u202e");
            } else if (path.startsWith("search/")) {
                assertThat(text).as(path).doesNotContain("<", ">", "\u202e");
            }
        });
    }

    @Test
    void a_site_is_replaced_by_the_next_one() {
        Path site = folder.resolve("site");
        CatalogSite.of(MemoryStore.catalog(HostileProvider.schema())).writeTo(site);
        CatalogSite.of(shop()).writeTo(site);

        assertThat(Golden.read(site).keySet()).noneMatch(path -> path.contains("evil"));
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("site")).satisfies(CatalogSiteTest::hasOneEntry);
    }

    @Test
    void a_run_that_fails_leaves_the_site_as_it_was() {
        Path site = folder.resolve("site");
        CatalogSite.of(shop()).writeTo(site);
        Map<String, String> before = Golden.read(folder);
        CatalogSite failing = CatalogSite.of(shop()).javaNames(provider -> {
            throw new SchemaException("no names today");
        });

        assertThatThrownBy(() -> failing.writeTo(site)).hasMessage("no names today");

        assertThat(Golden.read(folder)).isEqualTo(before);
        hasOneEntry(folder);
    }

    @Test
    void a_folder_with_something_else_is_left_alone() throws IOException {
        Path thesis = Files.writeString(folder.resolve("thesis.txt"), "three years");

        assertThatThrownBy(() -> CatalogSite.of(shop()).writeTo(folder))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("there is something else, which would be lost");
        assertThatThrownBy(() -> CatalogSite.of(shop()).writeTo(thesis)).isInstanceOf(SchemaException.class);

        assertThat(thesis).hasContent("three years");
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> CatalogSite.of(shop()).writeTo(file.resolve("site")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("cannot write a site to " + file.resolve("site"));
    }

    @Test
    void the_site_has_the_versions_asked_for() {
        Catalog catalog =
                MemoryStore.catalog(ShopProvider.schema(), ShopProvider.schema().withVersion("1.1.0"));
        CatalogSite.of(catalog).writeTo(folder.resolve("latest"));
        CatalogSite.of(catalog).versions(List.copyOf(catalog.versions())).writeTo(folder.resolve("all"));

        assertThat(folder.resolve("latest/example.com~8443/acme/shop")).satisfies(CatalogSiteTest::hasOneEntry);
        assertThat(folder.resolve("all/example.com~8443/acme/shop/1.1.0/index.html"))
                .isRegularFile();
        assertThat(folder.resolve("all/search/1.js")).isRegularFile();
    }

    @Test
    void a_catalog_of_nothing_gives_no_site() {
        assertThatThrownBy(() -> CatalogSite.of(MemoryStore.catalog()).writeTo(folder.resolve("site")))
                .hasMessageContaining("there is no provider to make a site of");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void versions_are_named_once() {
        ProviderVersion version = ProviderVersion.of("example.com:8443/acme/shop", "1.2.0");
        CatalogSite.of(shop()).versions(List.of(version, version)).writeTo(folder.resolve("site"));

        assertThat(folder.resolve("site/search")).satisfies(CatalogSiteTest::hasOneEntry);
    }

    private static void hasOneEntry(Path path) {
        assertThat(path.toFile().list()).hasSize(1);
    }

    private static Catalog shop() {
        return MemoryStore.catalog(ShopProvider.schema());
    }
}
