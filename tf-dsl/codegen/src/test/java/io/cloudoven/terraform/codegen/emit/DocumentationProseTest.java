package io.cloudoven.terraform.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.BlockBuilder;
import io.cloudoven.schema.model.Description;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.terraform.codegen.Schemas;
import io.cloudoven.tools.Compilation;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentationProseTest {
    private static final String[] MARKS = {
        "*",
        "**",
        "_",
        "__",
        "`",
        "``",
        "```\n",
        "\n~~~\n",
        "\n",
        "\n\n",
        "\n# ",
        "\n- ",
        "\n  * ",
        "\n1. ",
        "\n> ",
        "\n| a | b |\n",
        "[",
        "](",
        "](https://example.com/a)",
        ")",
        "![",
        "<",
        ">",
        "<br>",
        "<b>",
        "</b>",
        "&",
        "&lt;",
        "https://example.com/*/",
        "http://a@b.c/%",
        "<https://example.com/?a&b>",
        "\\",
        "\\u002a",
        "/",
        "*/",
        "/*",
        "@",
        "{@code ",
        "{",
        "}",
        "\n@return ",
        "\"",
        "'",
        " ",
        "    ",
        "word",
        "End. ",
        "\u202e",
        "\ud83d\ude00",
        "\ud83d",
        "\u0000",
        "\u2028",
        "\u00a0"
    };

    @Test
    void a_paragraph_goes_on_and_others_follow() {
        assertThat(html("The _size_.\n\nIn `GB`.")).isEqualTo(" The <em>size</em>.\n\n<p>In <code>GB</code>.");
        assertThat(html("- a\n- b")).isEqualTo("\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
    }

    @Test
    void code_keeps_its_lines() {
        assertThat(html("```\na {\n  b = \"*/\"\n}\n```")).isEqualTo("\n<pre>\na {\n  b = \"&#42;/\"\n}\n</pre>");
    }

    @Test
    void nothing_is_said_where_nothing_can_be_seen() {
        assertThat(List.of(html(" "), html("<br>"), html("- \u202e"), html("> \n\n~~~\n~~~"), html("#")))
                .containsOnly("");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a?b=1&c=2, https://example.com/a?b=1&amp;c=2",
        "https://example.com/*@x, https://example.com/%2A%40x",
        "https://me@example.com/, ",
        "https://ex\u0430mple.com/, ",
        "https://example.com/%zz, ",
        "https://, "
    })
    void addresses_are_safe_or_dropped(String address, String written) {
        String expected = written == null ? " a" : " <a href=\"" + written + "\">a</a>";
        assertThat(html("[a](" + address + ")")).isEqualTo(expected);
    }

    @Test
    void long_text_ends_with_a_sentence() {
        String text = html("One sentence with `code*` in it. ".repeat(100));
        assertThat(text).endsWith("One sentence with <code>code&#42;</code> in it. …");
        assertThat(text.replaceAll("<[^>]*>|&#42;", "").length()).isBetween(1_800, 2_000);
    }

    @Test
    void long_code_and_lists_are_left_out_from_where_they_are_too_long() {
        assertThat(html("Before.\n\n```\n" + "x\n".repeat(2_000) + "```\n\nAfter."))
                .isEqualTo(" Before.\n\n<p>…");
        assertThat(html("- " + "a".repeat(1_990) + "\n- bbbbbbbbbbbbbbbbb\n- c"))
                .endsWith("a</li>\n<li>…</li>\n</ul>");
    }

    @Property(tries = 2000)
    void any_text_stays_in_its_comment(@ForAll("texts") String text) {
        assertThat(html(text))
                .doesNotContain("*", "@", "\\", "\r", "\u202e", "\u0000")
                .hasSizeLessThan(20_000);
    }

    @Property(tries = 5)
    void the_compiler_finds_no_fault_with_any_text(@ForAll("manyTexts") List<String> texts) {
        BlockBuilder block = Block.builder();
        for (int i = 0; i < texts.size(); i++) {
            block.attribute(Attribute.builder("a" + i)
                    .type(Primitive.STRING)
                    .computed()
                    .description(Description.markdown(texts.get(i)))
                    .build());
        }
        ProviderSchema schema = ProviderSchema.builder(ProviderAddress.parse("cloud"))
                .version("1.2.3")
                .add(new Schema(SchemaKind.RESOURCE, "cloud_a", 0, block.build()))
                .build();
        assertThat(Compilation.of(Schemas.generate(schema)).messages()).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(MARKS).list().ofMaxSize(60).map(marks -> String.join("", marks)), Arbitraries.strings());
    }

    @Provide
    Arbitrary<List<String>> manyTexts() {
        return texts().list().ofSize(200);
    }

    private static String html(String markdown) {
        return DocumentationProse.continuation(markdown);
    }
}
