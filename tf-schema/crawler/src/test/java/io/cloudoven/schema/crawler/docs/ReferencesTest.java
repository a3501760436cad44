package io.cloudoven.schema.crawler.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.model.ArgumentText;
import io.cloudoven.schema.model.DefinitionKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final DefinitionKey DATA = new DefinitionKey("data-sources", "town_bakery");
    private static final String RESOURCE = """
            ## Argument Reference

            * `name` - (Required) What the sign says.
            * `oven` - (Optional) An `oven` block as defined below.

            An `oven` block supports the following:

            * `fuel` - (Required) What burns.
            """;

    @Test
    void a_data_source_has_the_texts_of_the_resource_it_sends_its_reader_to() {
        DocumentedProvider documented = match("""
                ## Argument Reference

                * `name` - (Required) The bakery to look for.

                ## Attributes Reference

                See [town_bakery](https://example.com/docs/resources/bakery#argument-reference) for all attributes.
                """);

        assertThat(texts(documented))
                .containsEntry("name", ArgumentText.of("The bakery to look for."))
                .containsEntry("oven.fuel", ArgumentText.of("What burns."));
        assertThat(documented.report().definition(DATA.toString()).orElseThrow().fromOtherPages())
                .isEqualTo(2);
    }

    @Test
    void a_page_that_only_mentions_another_has_no_texts_from_it() {
        DocumentedProvider documented = match("""
                ## Argument Reference

                * `name` - (Required) The bakery to look for.

                ~> **Note:** `town_bakery` is deprecated, see the mill.
                """);

        assertThat(texts(documented)).containsOnlyKeys("name");
    }

    @Test
    void the_report_says_what_is_missing_and_what_nobody_knows() {
        CrawlReport report =
                match("## Arguments\n\n* `name` - Name.\n* `smell` - Good.\n").report();

        assertThat(report.definition(DATA.toString()).orElseThrow())
                .hasToString("data-sources/town_bakery: 1 of 18 have a text; missing [flour, id, open, oven, oven.fuel,"
                        + " oven.shelf, oven.shelf.tray, oven.shelf.tray.material, oven.shelf.width, shop, shop.name,"
                        + " shop.shelf, shop.shelf.label, shop.shelf.width, timeouts, timeouts.create, timeouts.delete];"
                        + " not in the schema [smell]");
        assertThat(report)
                .hasToString(
                        "town 1.2.0: 11.1 % of 36 arguments and attributes in 2 definitions have a text (0 from other"
                                + " pages); 32 missing; 1 documented but not in the schema; 0 definitions without a page; 0 problems");
        assertThat(report.toJson())
                .startsWith("{\"provider\":\"example.com/acme/town\",\"version\":\"1.2.0\",\"total\":36,\"matched\":4,")
                .contains("\n{\"definition\":\"data-sources/town_bakery\",\"page\":\"d/bakery.md\",\"total\":18,");
    }

    private static DocumentedProvider match(String data) {
        return ProviderDocumentation.from(DocumentationSource.of(List.of(
                        new DocumentationPage("resources", "bakery", "r/bakery.md", RESOURCE),
                        new DocumentationPage("data-sources", "bakery", "d/bakery.md", data))))
                .match(TestSchema.PROVIDER);
    }

    private static Map<String, ArgumentText> texts(DocumentedProvider documented) {
        return documented.schema().documentation().get(DATA).arguments();
    }
}
