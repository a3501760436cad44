package io.cloudoven.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {
    private final Path root = Path.of(System.getProperty("cloudoven.root"));

    @ParameterizedTest
    @ValueSource(strings = {"QuickStart", "CrawlProviders", "ArmQuickStart"})
    void the_snippets_are_cut_from_the_examples(String example) throws IOException {
        String source =
                Files.readString(root.resolve("examples/src/main/java/io/cloudoven/examples/" + example + ".java"));
        String snippet = source.substring(
                        source.indexOf("// tag::readme\n") + "// tag::readme\n".length(),
                        source.indexOf("// end::readme")) // with its indentation, which stripIndent wants
                .stripIndent();
        assertThat(Files.readString(root.resolve("README.md"))).contains("```java\n" + snippet + "```");
    }
}
