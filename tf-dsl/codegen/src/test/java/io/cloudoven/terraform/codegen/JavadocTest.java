package io.cloudoven.terraform.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated documentation as the real tool sees it. */
class JavadocTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"documented", "hostile-texts"})
    void the_tool_has_nothing_to_say(String name) {
        assertThat(Javadoc.write(Schemas.generate(Schemas.ofCase(name)), folder))
                .isEmpty();
    }

    @Test
    void pages_have_the_texts_their_code_and_their_links() throws IOException {
        Javadoc.write(Schemas.generate(Schemas.ofCase("documented")), folder);
        assertThat(page("Bakery"))
                .contains("Manages a <em>bakery</em>, as <a href=\"https://example.com/guild\">the guild</a> knows it.")
                .contains("<li><code>rye</code> - for <strong>dark</strong> bread")
                .contains("recipe = {\n   salt  = 10\n");
        assertThat(page("block/Rule")).contains("In <code>cloud_bakery</code>: The port of the till.");
    }

    @Test
    void nothing_of_a_text_becomes_a_tag_or_a_script() throws IOException {
        Javadoc.write(Schemas.generate(Schemas.ofCase("documented")), folder);
        assertThat(page("Hostile"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("href=\"https://example.com/%2A/x/%2A%40home?a=1&amp;b=2\"")
                .doesNotContain("<script>alert", "javascript:alert", "onclick=\"x\"", "not so</dd>");
    }

    @Test
    void the_tool_would_say_it() {
        Map<String, String> sources = Map.of("A.java", "/** A <b>. <p></p> {@link Nothing} */ public class A {}");
        assertThat(Javadoc.write(sources, folder)).hasSizeGreaterThan(2);
    }

    private String page(String type) throws IOException {
        return Files.readString(folder.resolve("io/cloudoven/terraform/cloud/" + type + ".html"));
    }
}
