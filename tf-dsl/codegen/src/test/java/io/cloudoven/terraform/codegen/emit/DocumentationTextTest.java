package io.cloudoven.terraform.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DocumentationTextTest {
    @Test
    void plain_text_stays_as_it_is() {
        assertThat(DocumentationText.escape("The size in GB, see https://example.com/a?b=1 {default}: $5"))
                .isEqualTo("The size in GB, see https://example.com/a?b=1 {default}: $5");
    }

    @Test
    void nothing_ends_or_starts_a_comment() {
        assertThat(DocumentationText.escape("a */ b /** c")).isEqualTo("a *&#47; b /&#42;* c");
        assertThat(DocumentationText.escape("\\u002a\\u002f")).isEqualTo("&#92;u002a&#92;u002f");
    }

    @Test
    void tags_and_html_are_text() {
        assertThat(DocumentationText.escape("{@link X} @return <b>&amp;"))
                .isEqualTo("{&#64;link X} &#64;return &lt;b&gt;&amp;amp;");
    }

    @Test
    void lines_become_one_and_marks_for_order_go() {
        assertThat(DocumentationText.escape("  a\n\t b\u2028c\u0000d \u202ex\ud800y "))
                .isEqualTo("a b c d xy");
    }

    @Test
    void long_text_is_cut() {
        assertThat(DocumentationText.escape("x".repeat(1000))).hasSize(242).endsWith("x …");
    }

    @Property(tries = 1000)
    void any_text_is_safe(@ForAll String text) {
        assertThat(DocumentationText.escape(text)).doesNotContain("*/", "/*", "\n", "\r", "@", "\\", "<", ">");
    }
}
