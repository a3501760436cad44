package io.cloudoven.schema.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.registry.ProviderZip;
import io.cloudoven.registry.PublishedPage;
import io.cloudoven.registry.PublisherKey;
import io.cloudoven.registry.RegistryServer;
import io.cloudoven.registry.Release;
import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.catalog.DirectoryStore;
import io.cloudoven.schema.crawler.docs.DocumentationPage;
import io.cloudoven.schema.crawler.docs.DocumentationSource;
import io.cloudoven.schema.crawler.registry.Platform;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.tools.SharedProviders;
import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole of azurerm, plugin and pages, from a registry on this machine into a folder, as a person would do it. */
class AzurermCrawlIT {
    private static final String NAME = "hashicorp/azurerm";
    private static final String VERSION = "5.2.0";

    @TempDir
    Path folder;

    @Test
    void azurerm_and_its_sixteen_hundred_pages_are_crawled_with_little_memory() throws IOException {
        List<PublishedPage> pages = pages();
        try (RegistryServer registry = RegistryServer.start()) {
            registry.publish(Release.of(
                    NAME,
                    VERSION,
                    Map.of(Platform.current().toString(), ProviderZip.of(Tools.plugin("azurerm", VERSION))),
                    PublisherKey.create()));
            registry.document(NAME, VERSION, pages);
            long began = System.nanoTime();
            String out = crawl(registry);
            System.out.printf("%.1f s; %s", (System.nanoTime() - began) / 1e9, out);

            assertThat(out).contains(VERSION + ": ", "definitions written");
            Catalog catalog = Catalog.of(new DirectoryStore(folder.resolve("catalog")));
            assertThat(catalog.provider(registry.host() + "/" + NAME)
                            .documentation(SchemaKind.RESOURCE, "azurerm_kubernetes_cluster")
                            .orElseThrow()
                            .arguments())
                    .containsKey("default_node_pool.vm_size");
        }
    }

    /** A process of its own, with a heap that leaves no room for waste. */
    private String crawl(RegistryServer registry) {
        List<Object> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java"));
        command.add("-Xmx300m");
        command.addAll(registry.trust(folder.resolve("trust")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("crawl", "-q", registry.host() + "/" + NAME));
        command.addAll(List.of("--store", "dir:" + folder.resolve("catalog"), "--work", folder.resolve("work")));
        return Tools.run(folder, "", command.toArray());
    }

    private static List<PublishedPage> pages() {
        List<PublishedPage> pages = new ArrayList<>();
        for (DocumentationPage page :
                DocumentationSource.zip(SharedProviders.AZURERM.documentation()).pages()) {
            pages.add(new PublishedPage(page.category(), page.name(), page.name(), page.path(), page.text()));
        }
        return pages;
    }
}
