package io.cloudoven.schema.model.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.model.prose.Prose.Heading;
import io.cloudoven.schema.model.prose.Prose.Items;
import io.cloudoven.schema.model.prose.Prose.Listing;
import io.cloudoven.schema.model.prose.Prose.Note;
import io.cloudoven.schema.model.prose.Prose.Paragraph;
import io.cloudoven.schema.model.prose.Span.Code;
import io.cloudoven.schema.model.prose.Span.Emphasis;
import io.cloudoven.schema.model.prose.Span.Link;
import io.cloudoven.schema.model.prose.Span.Strong;
import io.cloudoven.schema.model.prose.Span.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @Test
    void marks_become_spans() {
        assertThat(Prose.parse("A **big** _red_ `cart`\nwith [wheels](https://example.com/w \"W\")."))
                .containsExactly(new Paragraph(List.of(
                        new Text("A "),
                        new Strong(List.of(new Text("big"))),
                        new Text(" "),
                        new Emphasis(List.of(new Text("red"))),
                        new Text(" "),
                        new Code("cart"),
                        new Text(" with "),
                        new Link("https://example.com/w", List.of(new Text("wheels"))),
                        new Text("."))));
    }

    @Test
    void lines_become_blocks() {
        assertThat(Prose.parse("""
                # Title
                ~> **NOTE:** Mind.

                1. one
                2. two
                   - inner

                ```hcl
                a = 1
                ```
                | a | b |
                |---|---|
                """))
                .containsExactly(
                        new Heading(List.of(new Text("Title"))),
                        new Note(List.of(
                                new Paragraph(List.of(new Strong(List.of(new Text("NOTE:"))), new Text(" Mind."))))),
                        new Items(
                                true,
                                List.of(
                                        List.of(new Paragraph(List.of(new Text("one")))),
                                        List.of(
                                                new Paragraph(List.of(new Text("two"))),
                                                new Items(
                                                        false,
                                                        List.of(List.of(new Paragraph(List.of(new Text("inner"))))))))),
                        new Listing("a = 1"),
                        new Listing("| a | b |\n|---|---|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](data:text/html,y)",
                "[x](JAVASCRIPT:alert)",
                "[x](//example.com)",
                "[x](/local)",
                "![x](https://example.com/pixel.png)",
            })
    void only_addresses_of_the_web_become_links(String markdown) {
        assertThat(Prose.parse(markdown).toString()).doesNotContain("Link").contains("x");
    }

    @Test
    void names_with_underscores_and_lone_marks_stay_text() {
        String text = "a_b_c, 2 * 3 * 4, <name> and & [brackets]";

        assertThat(Prose.parse(text)).containsExactly(new Paragraph(List.of(new Text(text))));
    }

    @Test
    void html_is_dropped_where_it_only_formats_and_text_otherwise() {
        assertThat(Prose.parse("one<br/>two <a id=\"x\"></a><b>three</b> <script>x</script>"))
                .containsExactly(new Paragraph(List.of(new Text("one two three <script>x</script>"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "*", "**a ", "`", "<", "![", "[a](", "- ", "> ", "_a ", "&amp", "http://", "\\", "((", "| a |\n",
                "#", "1. ", "<b"
            })
    void text_made_of_openings_alone_is_read(String opening) {
        String text = "Text.\n\n" + opening.repeat(100_000 / opening.length());

        assertThat(Prose.parse(text)).startsWith(new Paragraph(List.of(new Text("Text."))));
    }
}
