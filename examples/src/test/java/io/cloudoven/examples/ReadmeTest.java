package io.cloudoven.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private final Path root = Path.of(System.getProperty("cloudoven.root"));

    @Test
    void the_first_snippet_is_the_quick_start() throws IOException {
        String source = Files.readString(root.resolve("examples/src/main/java/io/cloudoven/examples/QuickStart.java"));
        String snippet = source.substring(
                        source.indexOf("// tag::readme\n") + "// tag::readme\n".length(),
                        source.indexOf("// end::readme")) // with its indentation, which stripIndent wants
                .stripIndent();
        assertThat(Files.readString(root.resolve("README.md"))).contains("```java\n" + snippet + "```");
    }
}
