package io.cloudoven.schema.crawler.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.model.ArgumentText;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Documentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostilePagesTest {

    private static final DefinitionKey BAKERY = new DefinitionKey("resources", "town_bakery");
    private static final String NAME = "\n\n## Arguments Reference\n\n* `name` - (Required) What the sign says.\n";

    @TempDir
    Path folder;

    @Test
    void a_fence_that_is_never_closed_swallows_only_what_follows_it() {
        assertThat(texts(NAME + "\n* `flour` - (Optional) Flour.\n\n```hcl\n* `open` - (Optional) Not read.\n"))
                .containsOnlyKeys("name", "flour");
    }

    @Test
    void texts_that_would_end_a_comment_or_open_a_tag_stay_as_they_are() {
        assertThat(texts("# x\n\n## Arguments\n\n* `name` - Ends */ here, <script>alert(1)</script> & ${T}.\n"))
                .containsEntry("name", ArgumentText.of("Ends */ here, <script>alert(1)</script> & ${T}."));
    }

    @Test
    void deep_nesting_is_read_as_far_as_it_makes_sense() {
        assertThat(texts(NAME + "\n" + "> ".repeat(20_000) + "x\n\n" + "[".repeat(20_000) + "\n\n"
                        + "*a ".repeat(20_000)))
                .containsKey("name");
        StringBuilder lists = new StringBuilder(NAME);
        for (int i = 0; i < 500; i++) {
            lists.append("  ".repeat(i)).append("* `flour` - (Optional) Deep.\n");
        }
        assertThat(texts(lists.toString())).containsKeys("name", "flour");
    }

    @Test
    void a_huge_table_is_read() {
        String row = "| `flour` | Flour. |\n";
        assertThat(texts("# x\n\n## Arguments\n\n| Name | Text |\n|---|---|\n" + row.repeat(40_000)))
                .containsEntry("flour", ArgumentText.of("Flour."));
    }

    @Test
    void a_page_without_headings_has_a_description_and_no_entries() {
        Documentation page = documented("Just words about `name`.\n\n* `name` - A list item.\n")
                .schema()
                .documentation()
                .get(BAKERY);

        assertThat(page.description()).isEqualTo("Just words about `name`.");
        assertThat(page.arguments()).isEmpty();
    }

    @Test
    void a_page_that_is_too_large_is_reported_and_hinders_no_other() {
        DocumentedProvider documented = ProviderDocumentation.from(DocumentationSource.of(List.of(
                        page("resources", "# x\n" + "* `name` - x\n".repeat(800_000)), page("data-sources", NAME))))
                .match(TestSchema.PROVIDER);

        assertThat(documented.report().problems())
                .singleElement()
                .asString()
                .contains("resources/bakery", "more than 4000000 characters");
        assertThat(documented
                        .report()
                        .definition("resources/town_bakery")
                        .orElseThrow()
                        .page())
                .isNull();
        assertThat(documented.schema().documentation())
                .containsOnlyKeys(new DefinitionKey("data-sources", "town_bakery"));
    }

    @Test
    void front_matter_that_never_ends_is_text() {
        assertThat(texts("---\nsubcategory: x\n" + NAME)).containsKey("name");
        assertThat(texts("---")).isEmpty();
        assertThat(texts("")).isEmpty();
    }

    @Test
    void sources_read_only_pages() throws IOException {
        Path zip = folder.resolve("docs.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of(
                    "x/docs/resources/bakery.md",
                    "../../docs/r/escaped.html.markdown",
                    "docs/resources/deeper/bakery.md",
                    "docs/cdktf/python/r/bakery.md",
                    "docs/resources/picture.png")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(NAME.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        Path docs = Files.createDirectories(folder.resolve("docs/data-sources"));
        Files.writeString(docs.resolve("bakery.md"), NAME);

        assertThat(DocumentationSource.zip(zip).pages())
                .map(DocumentationPage::toString)
                .containsExactly(
                        "resources/escaped (r/escaped.html.markdown)", "resources/bakery (resources/bakery.md)");
        assertThat(DocumentationSource.folder(folder.resolve("docs")).pages())
                .map(DocumentationPage::toString)
                .containsExactly("data-sources/bakery (data-sources/bakery.md)");
        assertThatThrownBy(
                        () -> DocumentationSource.zip(docs.resolve("bakery.md")).pages())
                .isInstanceOf(CrawlException.class)
                .hasMessageContaining("bakery.md")
                .hasMessageContaining("check that it is a zip file");
        assertThatThrownBy(
                        () -> DocumentationSource.folder(folder.resolve("none")).pages())
                .isInstanceOf(CrawlException.class)
                .hasMessageContaining("none");
    }

    private static Map<String, ArgumentText> texts(String text) {
        return documented(text).schema().documentation().get(BAKERY).arguments();
    }

    private static DocumentedProvider documented(String text) {
        return ProviderDocumentation.from(DocumentationSource.of(List.of(page("resources", text))))
                .match(TestSchema.PROVIDER);
    }

    private static DocumentationPage page(String category, String text) {
        return new DocumentationPage(category, "bakery", category + "/bakery.md", text);
    }
}
