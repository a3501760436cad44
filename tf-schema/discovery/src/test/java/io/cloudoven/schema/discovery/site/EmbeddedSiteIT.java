package io.cloudoven.schema.discovery.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.tools.Browser;
import io.cloudoven.tools.BrowserPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of the three embedded providers in a real browser; prints what it takes. */
class EmbeddedSiteIT {
    private static final String RESOURCES = "registry.terraform.io/hashicorp/aws/6.47.0/resources/";
    private static final List<String> PAGES = List.of(
            "index.html",
            "registry.terraform.io/hashicorp/aws/6.47.0/index.html",
            RESOURCES + "aws_instance.html",
            RESOURCES + "aws_medialive_channel.html",
            RESOURCES + "aws_wafv2_web_acl.html");
    private static final String LOADED = "Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)";
    private static final String SEARCHED = "(() => { const began = performance.now(); catalogSearch.search('%s');"
            + " return Math.round(performance.now() - began); })()";

    @TempDir
    Path folder;

    @Test
    void all_of_it_is_read_linked_into_and_searched() throws IOException {
        Path site = folder.resolve("site");
        long began = System.nanoTime();
        CatalogSite.of(Catalog.embedded()).writeTo(site);
        System.out.printf("site written in %d ms: %s%n", (System.nanoTime() - began) / 1_000_000, size(site));
        for (String type : List.of("aws", "azurerm", "google")) {
            System.out.printf("  %s: %s%n", type, size(site.resolve("registry.terraform.io/hashicorp/" + type)));
        }
        System.out.printf("  search: %s%n", size(site.resolve("search")));

        try (Browser browser = Browser.start()) {
            BrowserPage page = browser.open(site.resolve("index.html").toUri());
            for (String path : PAGES) {
                page.goTo(site.resolve(path).toUri());
                page.waitFor(LOADED + " > 0");
                System.out.printf(
                        "  %s: %d KiB, loaded in %s ms%n",
                        path, Files.size(site.resolve(path)) / 1024, page.text(LOADED));
                assertThat(PageAudit.problems(page)).as(path).isEmpty();
            }
            theDeepestStatementOpens(page);
            search(page);
            assertThat(page.problems()).isEmpty();
            assertThat(page.requests()).noneMatch(address -> address.startsWith("http"));
        }
    }

    /** Of the 8,018 blocks of aws_wafv2_web_acl, this is one that the page has no text of its own for. */
    private static void theDeepestStatementOpens(BrowserPage page) {
        String path =
                "rule.statement.or_statement.statement.not_statement.statement.byte_match_statement.field_to_match"
                        + ".single_header.name";
        page.eval("location.hash = '" + path + "'");
        page.waitFor("document.querySelector('.revealed')");
        assertThat(page.text("document.querySelector('.revealed').id")).isEqualTo(path);
    }

    private static void search(BrowserPage page) {
        System.out.printf(
                "  search data loaded in %s ms%n",
                page.eval("(async () => { const began = performance.now(); await catalogSearch.load();"
                        + " return Math.round(performance.now() - began); })()"));
        for (String query : List.of("s", "subnet id", "kubernetes cluster", "location", "name")) {
            System.out.printf("  \"%s\" searched in %s ms%n", query, page.text(String.format(SEARCHED, query)));
        }
        assertThat(first(page, "subnet id")).isEqualTo("subnet_id");
        assertThat(first(page, "s3 bucket")).isEqualTo("aws_s3_bucket");
        assertThat(first(page, "azurerm_kubernetes_cluster")).isEqualTo("azurerm_kubernetes_cluster");
        assertThat(first(page, "cluster default node pool vm size")).isEqualTo("default_node_pool.vm_size");
    }

    private static String first(BrowserPage page, String query) {
        String result = "catalogSearch.search('" + query + "').results[0]";
        return page.text(result + ".argument || " + result + ".name");
    }

    private static String size(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            return String.format("%,d files, %.1f MiB", files.size(), bytes / 1024.0 / 1024.0);
        }
    }
}
