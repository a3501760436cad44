package io.cloudoven.schema.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.model.ArgumentText;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.CodeSample;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.schema.model.SchemaKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompactDocumentationTest {

    private static final String HEAD =
            "{\"cloudoven\":1,\"kind\":\"resource\",\"name\":\"x_r\",\"version\":0,\"block\":{}";
    private static final Schema SCHEMA = new Schema(SchemaKind.RESOURCE, "x_r", 0, Block.EMPTY);

    @Test
    void writes_all_that_documentation_says_and_a_text_of_several_paths_once() {
        ArgumentText weight = ArgumentText.of("A *weight*.");
        Documentation documentation = Documentation.builder()
                .page("r/x.md")
                .title("x_r")
                .summary("s")
                .description("d")
                .subcategory("c")
                .deprecation("old")
                .example(new CodeSample("Basic", "hcl", "a {\n}\n"))
                .importing(new CodeSample(null, "shell", "tofu import"))
                .timeout("create", "5 minutes")
                .argument("b", weight)
                .argument("a.b", weight)
                .argument("a", new ArgumentText("t", "1", List.of("1", "2"), true, "no"))
                .build();

        assertText(
                documentation,
                HEAD + ",\"documentation\":{\"page\":\"r/x.md\",\"title\":\"x_r\",\"summary\":\"s\","
                        + "\"description\":\"d\",\"subcategory\":\"c\",\"deprecation\":\"old\","
                        + "\"examples\":[[\"hcl\",\"a {\\n}\\n\",\"Basic\"]],\"imports\":[[\"shell\",\"tofu import\"]],"
                        + "\"timeouts\":{\"create\":\"5 minutes\"},\"shared\":[[\"A *weight*.\"]],\"arguments\":{"
                        + "\"a\":[\"t\",{\"default\":\"1\",\"allowed\":[\"1\",\"2\"],\"replaces\":true,"
                        + "\"deprecation\":\"no\"}],\"a.b\":0,\"b\":0}}}");
        assertText(Documentation.NONE, HEAD + ",\"documentation\":{}}");
    }

    @Test
    void a_document_without_documentation_stays_as_it_was() {
        assertThat(new CompactWriter().write(SCHEMA, null)).isEqualTo(new CompactWriter().write(SCHEMA));
        assertThat(read(HEAD + "}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                | expected documentation, an object
            {"more":1}                        | "more" is not known here
            {"arguments":{"a":0}}             | no shared text 0
            {"arguments":{"a":[" "]}}         | is blank
            {"arguments":{"a":["t",{"x":1}]}} | "x" is not known here
            {"examples":[["hcl"]]}            | expected the code of a code sample
            {"timeouts":{"":"1"}}             | no name
            """)
    void refuses_what_is_no_documentation(String documentation, String message) {
        assertThatThrownBy(() -> read(HEAD + ",\"documentation\":" + documentation + "}"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("x.json, line 1, column")
                .hasMessageContaining(message);
    }

    private static void assertText(Documentation documentation, String text) {
        byte[] document = new CompactWriter().write(SCHEMA, documentation);
        assertThat(new String(document, StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(read(text)).containsExactly(documentation);
        assertThat(new CompactReader().read("x.json", document)).isEqualTo(SCHEMA);
    }

    private static List<Documentation> read(String document) {
        List<Documentation> read = new ArrayList<>();
        new CompactReader().readDocumented("x.json", document.getBytes(StandardCharsets.UTF_8), read::add);
        return read;
    }
}
