package io.cloudoven.schema.crawler.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.json.CompactWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads pages in each style that providers write, kept in {@code cases/<style>/page.md}. */
class StylesTest {

    private static final boolean UPDATE = System.getProperty("golden.update") != null;
    private static final Path CASES = Path.of("src/test/resources/cases");

    static Stream<String> styles() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("page.md")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void finds_each_text_in_its_place(String style) throws IOException {
        Path folder = CASES.resolve(style);
        DocumentationPage page =
                new DocumentationPage("resources", "bakery", "page.md", Files.readString(folder.resolve("page.md")));
        DocumentedProvider documented = ProviderDocumentation.from(DocumentationSource.of(List.of(page)))
                .match(TestSchema.PROVIDER);

        DefinitionKey key = new DefinitionKey("resources", "town_bakery");
        Schema schema = TestSchema.PROVIDER.resources().get("town_bakery");
        Documentation texts = documented.schema().documentation().get(key);
        String found = lines(new String(new CompactWriter().write(schema, texts), StandardCharsets.UTF_8))
                + documented.report().definition(key.toString()).orElseThrow() + "\n";

        Path expected = folder.resolve("expected.json");
        if (UPDATE) {
            Files.writeString(expected, found);
            fail("the expected file is rewritten; read the changes and run again without golden.update");
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    /** The documentation alone, a line each text. */
    private static String lines(String json) {
        return json.substring(json.indexOf("\"documentation\":"))
                        .replaceAll("([}\\]]|\\d),\"", "$1,\n\"")
                        .replace(":{\"", ":{\n\"")
                + "\n";
    }
}
