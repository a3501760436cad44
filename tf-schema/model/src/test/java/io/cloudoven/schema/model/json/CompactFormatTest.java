package io.cloudoven.schema.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.Description;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.IdentityAttribute;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.Parameter;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.schema.model.SchemaKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompactFormatTest {

    private static final Attribute NAME =
            Attribute.builder("name").type(Primitive.STRING).required().build();

    @Test
    void writes_a_repeated_block_once() {
        Block inner = Block.builder().attribute(NAME).build();
        Block middle = Block.builder()
                .block(new NestedBlock("deep", Nesting.LIST, 1, 2, inner))
                .build();
        Block block = Block.builder()
                .block(new NestedBlock("a", Nesting.SET, 0, 1, middle))
                .block(new NestedBlock("b", Nesting.SINGLE, 0, 0, middle))
                .block(new NestedBlock("c", Nesting.MAP, 0, 0, inner))
                .block(new NestedBlock("d", Nesting.GROUP, 0, 0, Block.EMPTY))
                .build();

        assertText(
                new Schema(SchemaKind.RESOURCE, "x_r", 3, block),
                "{\"cloudoven\":1,\"kind\":\"resource\",\"name\":\"x_r\",\"version\":3,"
                        + "\"shared\":[{\"attributes\":{\"name\":[\"r\",\"string\"]}},"
                        + "{\"blocks\":{\"deep\":[\"list\",1,2,0]}}],"
                        + "\"block\":{\"blocks\":{\"a\":[\"set\",0,1,1],\"b\":[\"single\",0,0,1],"
                        + "\"c\":[\"map\",0,0,0],\"d\":[\"group\",0,0,{}]}}}");
    }

    @Test
    void writes_flags_nested_types_and_texts() {
        Attribute nested = Attribute.builder("n")
                .nestedType(new NestedType(Nesting.LIST, Map.of("name", NAME), 0, 4))
                .optional()
                .computed()
                .sensitive(true)
                .writeOnly(true)
                .deprecated(true)
                .deprecationMessage("old")
                .description(Description.markdown("*d*"))
                .build();
        Block block = Block.builder()
                .attribute(nested)
                .attribute(NAME.toBuilder().description(null).build())
                .deprecated(true)
                .description(Description.plain("text"))
                .build();

        assertText(
                new Schema(SchemaKind.DATA_SOURCE, "x_d", 0, block),
                "{\"cloudoven\":1,\"kind\":\"data-source\",\"name\":\"x_d\",\"version\":0,\"block\":{\"attributes\":{"
                        + "\"n\":[\"ocswd\",{\"nesting\":\"list\",\"max\":4,\"attributes\":{\"name\":[\"r\",\"string\"]}},"
                        + "{\"deprecation\":\"old\",\"descriptionKind\":\"markdown\",\"description\":\"*d*\"}],"
                        + "\"name\":[\"r\",\"string\",{\"description\":null}]},"
                        + "\"deprecated\":true,\"description\":\"text\"}}");
    }

    @Test
    void writes_functions_and_identities() {
        Parameter parameter = new Parameter("p", new ListType(Primitive.BOOL), true, "d");
        assertText(
                new Function("f", null, "s", "old", List.of(parameter), parameter, Primitive.NUMBER),
                "{\"cloudoven\":1,\"kind\":\"function\",\"name\":\"f\",\"parameters\":[{\"name\":\"p\",\"type\":[\"list\","
                        + "\"bool\"],\"nullable\":true,\"description\":\"d\"}],\"variadic\":{\"name\":\"p\",\"type\":"
                        + "[\"list\",\"bool\"],\"nullable\":true,\"description\":\"d\"},\"returns\":\"number\","
                        + "\"summary\":\"s\",\"deprecation\":\"old\"}");
        assertText(
                new Identity(
                        "x_r",
                        1,
                        Map.of(
                                "id", new IdentityAttribute("id", Primitive.STRING, true, false, "d"),
                                "at", new IdentityAttribute("at", Primitive.STRING, false, true, null))),
                "{\"cloudoven\":1,\"kind\":\"identity\",\"name\":\"x_r\",\"version\":1,\"attributes\":"
                        + "{\"at\":[\"o\",\"string\"],\"id\":[\"r\",\"string\",\"d\"]}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"format_version":"1.0"}                                   | use SchemaDocumentReader
            {"cloudoven":2,"kind":"resource","name":"a"}               | has version 2 of the compact format
            {"cloudoven":1,"name":"a"}                                 | expected the field "kind"
            {"cloudoven":1,"kind":"thing","name":"a"}                  | no kind "thing"
            {"cloudoven":1,"kind":"resource","name":""}                | the block of the schema is missing
            {"cloudoven":1,"kind":"resource","name":"","block":{}}     | empty name
            {"cloudoven":1,"kind":"resource","name":"a","more":1}      | "more" is not known here
            {"cloudoven":1,"kind":"resource","name":"a","block":0}     | expected a block, an object
            {"cloudoven":1,"kind":"resource","name":"a","block":{"blocks":{"b":["set",0,0,0]}}} | no shared block 0
            {"cloudoven":1,"kind":"resource","name":"a","shared":[{"blocks":{"b":["set",0,0,0]}}]} | no shared block 0
            {"cloudoven":1,"kind":"resource","name":"a","block":{"blocks":{"b":["set",-1,0,{}]}}} | found "-1"
            {"cloudoven":1,"kind":"resource","name":"a","block":{"attributes":{"b":["or","bool"]}}} | flags "or"
            {"cloudoven":1,"kind":"resource","name":"a","block":{"attributes":{"b":["rr","bool"]}}} | flags "rr"
            {"cloudoven":1,"kind":"resource","name":"a","block":{"attributes":{"b":["x","bool"]}}} | flags "x"
            {"cloudoven":1,"kind":"resource","name":"a","block":{}} 1  | more follows
            {"cloudoven":1,"kind":"function","name":"a"}               | the type a function returns is missing
            {"cloudoven":1,"kind":"identity","name":"a","attributes":{"b":["or","bool"]}} | flags "or"
            """)
    void refuses_what_is_no_compact_document(String document, String message) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("x.json, line 1, column")
                .hasMessageContaining(message);
    }

    @Test
    void refuses_shared_blocks_that_unfold_without_end() {
        StringBuilder shared = new StringBuilder("{}");
        for (int i = 0; i < 60; i++) {
            shared.append(",{\"blocks\":{\"a\":[\"set\",0,0,%1$d],\"b\":[\"set\",0,0,%1$d]}}".formatted(i));
        }
        assertThatThrownBy(() -> read("{\"cloudoven\":1,\"kind\":\"resource\",\"name\":\"a\",\"shared\":[" + shared
                        + "],\"block\":{}}"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("more than 2000000 attributes and blocks");
    }

    @Test
    void refuses_to_write_what_is_not_unicode() {
        for (String half : List.of("a\ud83c", "\ud83cb", "\udf70", "\udf70\ud83c")) {
            Identity identity = new Identity(half, 0, Map.of());

            assertThatThrownBy(() -> new CompactWriter().write(identity))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("half a surrogate pair");
        }
    }

    private static void assertText(Definition definition, String text) {
        byte[] document = new CompactWriter().write(definition);
        assertThat(new String(document, StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(read(text)).isEqualTo(definition);
    }

    private static Definition read(String document) {
        return new CompactReader().read("x.json", document.getBytes(StandardCharsets.UTF_8));
    }
}
