package io.cloudoven.schema.crawler.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.json.CompactReader;
import io.cloudoven.schema.model.json.CompactWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever a page is, reading it ends, finds only paths that are there, and what it finds can be kept. Ten minutes of
 * fuzzing: {@code JAZZER_FUZZ=1 mvn -pl tf-schema/crawler -am test -Dtest=AnyPageTest#fuzz
 * -Dsurefire.failIfNoSpecifiedTests=false}. Without that variable, the inputs kept from earlier runs are tried.
 */
class AnyPageTest {

    private static final String[] PIECES = {
        "## Arguments Reference",
        "\n",
        "\n\n",
        "* `name` - ",
        "* `oven` ",
        "  * `fuel`",
        "(Required)",
        "---",
        "```hcl\n",
        "|",
        "|---|---|\n",
        "> ",
        "A `shelf` block supports the following:",
        "<a name=\"x\"></a>",
        "[x](#x)",
        "[x][1]",
        "[1]: y\n",
        "`",
        "**",
        "<!--",
        "&amp;",
        "\\",
        "\t",
        "    ",
        "1. ",
        "## Timeouts",
        "\u0000",
        "🍞",
        "#",
        "Defaults to `1`",
        "Possible values are `a`, `b`",
        "### Nested Schema for `oven.shelf`",
        "`oven.0.fuel` - x",
        "see `town_bakery`",
        "(",
        "]"
    };

    @Property(tries = 2000)
    void pages_of_random_pieces(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        check(text.toString());
    }

    @FuzzTest(maxDuration = "10m")
    void fuzz(byte[] data) {
        check(new String(data, StandardCharsets.UTF_8));
    }

    private static void check(String text) {
        DocumentedProvider documented = ProviderDocumentation.from(DocumentationSource.of(List.of(
                        new DocumentationPage("resources", "bakery", "r/bakery.md", text),
                        new DocumentationPage("data-sources", "town_bakery", "d/bakery.md", text))))
                .parallelism(1)
                .match(TestSchema.PROVIDER);
        DefinitionKey key = new DefinitionKey("resources", "town_bakery");
        Schema schema = TestSchema.PROVIDER.resources().get("town_bakery");
        Documentation found = documented.schema().documentation().get(key);
        assertThat(schema.paths()).containsAll(found.arguments().keySet());

        List<Documentation> kept = new ArrayList<>();
        new CompactReader().readDocumented("x", new CompactWriter().write(schema, found), kept::add);
        assertThat(kept).containsExactly(found);
        assertThat(documented.report().toJson()).isNotEmpty();
    }
}
