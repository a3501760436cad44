package io.cloudoven.schema.crawler.registry.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.registry.Fault;
import io.cloudoven.registry.PublishedPage;
import io.cloudoven.registry.RegistryServer;
import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.registry.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistryPagesTest {

    private static final int COUNT = 250;

    private RegistryServer server;
    private RegistryPages pages;
    private ProviderVersion version;

    @BeforeEach
    void start() {
        server = RegistryServer.start();
        server.document("acme/shop", "1.0.0", published("first"));
        pages = Registry.client(options -> options.sslContext(server.sslContext()))
                .pages();
        version = ProviderVersion.of(server.host() + "/acme/shop", "1.0.0");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void lists_all_pages() {
        List<PageEntry> entries = pages.list(version);

        assertThat(entries).hasSize(COUNT);
        assertThat(entries.get(7))
                .extracting(PageEntry::category, PageEntry::slug, PageEntry::path)
                .containsExactly("resources", "thing7", "website/docs/r/thing7.html.markdown");
        assertThat(pages.read(version, entries.get(7)).text()).isEqualTo("first 7");
    }

    @Test
    void reads_only_what_changed() {
        Map<String, String> tags = new HashMap<>();
        List<Page> first = new ArrayList<>();
        pages.readChanged(version, tags, first::add);
        first.forEach(page -> tags.put(page.entry().id(), page.tag()));
        List<Page> again = new ArrayList<>();
        pages.readChanged(version, tags, again::add);
        tags.put(first.get(3).entry().id(), "\"other\"");
        pages.readChanged(version, tags, again::add);

        assertThat(first).hasSize(COUNT);
        assertThat(again).containsExactly(first.get(3));
    }

    @Test
    void stops_at_the_first_page_that_fails() {
        server.fail("/v2/provider-docs/", Fault.html());

        assertThatThrownBy(() -> pages.readChanged(version, Map.of(), page -> {}))
                .isInstanceOf(CrawlException.class)
                .hasMessageContaining("web page");
    }

    @Test
    void says_that_there_are_no_pages() {
        assertThatThrownBy(() -> pages.list(ProviderVersion.of(server.host() + "/acme/shop", "2.0.0")))
                .isInstanceOf(CrawlException.class)
                .hasMessageContaining("has no pages about");
        assertThatThrownBy(() -> pages.list(ProviderVersion.of(server.host() + "/acme/other", "1.0.0")))
                .hasMessageContaining("answered 404");
    }

    private static List<PublishedPage> published(String text) {
        return IntStream.range(0, COUNT)
                .mapToObj(n -> new PublishedPage(
                        "resources",
                        "thing" + n,
                        "shop_thing" + n,
                        "website/docs/r/thing" + n + ".html.markdown",
                        text + " " + n))
                .toList();
    }
}
