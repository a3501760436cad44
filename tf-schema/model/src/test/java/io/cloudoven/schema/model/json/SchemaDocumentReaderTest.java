package io.cloudoven.schema.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Description;
import io.cloudoven.schema.model.DynamicType;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaDocumentReaderTest {

    private final List<SchemaWarning> warnings = new ArrayList<>();

    @Test
    void reads_every_kind_of_attribute() {
        Block block = block("""
                {"attributes":{
                  "a":{"type":["list",["object",{"x":"string","y":"dynamic"},["y"]]],"required":true,
                       "description":"d","description_kind":"markdown"},
                  "b":{"nested_type":{"nesting_mode":"map","min_items":1,"max_items":2,
                       "attributes":{"c":{"type":"bool","computed":true}}},"optional":true,"sensitive":true,
                       "write_only":true,"deprecated":true,"deprecation_message":"m","description_kind":"plain"}}}""");

        Attribute a = block.attributes().get("a");
        assertThat(a.type())
                .isEqualTo(new ListType(
                        new ObjectType(Map.of("x", Primitive.STRING, "y", new DynamicType()), Set.of("y"))));
        assertThat(a.required()).isTrue();
        assertThat(a.description()).isEqualTo(Description.markdown("d"));
        Attribute b = block.attributes().get("b");
        assertThat(b.type()).isNull();
        assertThat(b.nestedType().nesting()).isEqualTo(Nesting.MAP);
        assertThat(b.nestedType().minItems()).isEqualTo(1);
        assertThat(b.nestedType().maxItems()).isEqualTo(2);
        assertThat(b.nestedType().attributes().get("c").computed()).isTrue();
        assertThat(b.nestedType().attributes().get("c").description()).isNull();
        assertThat(List.of(b.optional(), b.sensitive(), b.writeOnly(), b.deprecated()))
                .containsOnly(true);
        assertThat(b.deprecationMessage()).isEqualTo("m");
        assertThat(b.description()).isEqualTo(Description.NONE);
    }

    @Test
    void reads_every_kind_of_definition_of_several_providers() {
        List<ProviderSchema> providers = read("""
                {"provider_schemas":{
                  "registry.opentofu.org/hashicorp/time":{"functions":{"f":{"description":"","summary":"",
                    "return_type":"string","variadic_parameter":{"name":"v","type":"number","is_nullable":true}}}},
                  "registry.terraform.io/hashicorp/x":{
                    "action_schemas":{"x_a":{"block":{}}},"list_resource_schemas":{"x_l":{"version":2}},
                    "ephemeral_resource_schemas":{"x_e":{"version":1,"block":{}}},"state_store_schemas":{},
                    "resource_identity_schemas":{"x_r":{"version":3,"attributes":{"id":{"type":"string",
                      "required_for_import":true}}}}}},
                 "format_version":"1.0"}""");

        ProviderSchema time = providers.get(0);
        assertThat(time.address()).isEqualTo(ProviderAddress.parse("registry.opentofu.org/hashicorp/time"));
        assertThat(time.version()).isNull();
        assertThat(time.functions().get("f").summary()).isEmpty();
        assertThat(time.functions().get("f").variadicParameter().nullable()).isTrue();
        ProviderSchema x = providers.get(1);
        assertThat(x.actions()).containsOnlyKeys("x_a");
        assertThat(x.listResources().get("x_l").version()).isEqualTo(2);
        assertThat(x.ephemeralResources()).containsOnlyKeys("x_e");
        assertThat(x.identities().get("x_r").attributes().get("id").requiredForImport())
                .isTrue();
        assertThat(warnings).isEmpty();
    }

    @Test
    void passes_over_unknown_fields_with_a_warning() {
        Block block = block("{\"attributes\":{\"a\":{\"type\":\"bool\",\"new\":{\"x\":[1,{}]}}}}");

        assertThat(block.attributes()).containsOnlyKeys("a");
        assertThat(warnings).hasSize(1);
        assertThat(warnings.get(0).position().path())
                .isEqualTo("/provider_schemas/x/resource_schemas/x_r/block/attributes/a/new");
        assertThat(warnings.get(0))
                .asString()
                .contains("doc.json, line 1, column")
                .contains("\"new\"");
    }

    @Test
    void unpacks_gzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(document("{}").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(packed.toByteArray()).get(0).resources()).containsOnlyKeys("x_r");
        assertThatThrownBy(() -> read(Arrays.copyOf(packed.toByteArray(), 30)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("doc.json");
    }

    @Test
    void names_file_position_path_and_remedy() {
        assertThatThrownBy(() -> block("{\n\"attributes\":{\"a\":{\"type\":7}}}"))
                .isInstanceOfSatisfying(SchemaException.class, e -> {
                    assertThat(e.position()).hasValueSatisfying(position -> {
                        assertThat(position.source()).isEqualTo("doc.json");
                        assertThat(position.line()).isEqualTo(2);
                        assertThat(position.column()).isEqualTo(27);
                        assertThat(position.path())
                                .isEqualTo("/provider_schemas/x/resource_schemas/x_r/block/attributes/a/type");
                    });
                })
                .hasMessageContaining("expected a type")
                .hasMessageContaining("found 7")
                .hasMessageContaining("get it again");
    }

    @Test
    void names_a_file_that_is_not_there() {
        assertThatThrownBy(() -> new SchemaDocumentReader().read(Path.of("no-such-file.json")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("no-such-file.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"attributes":{"a":{"type":"strin"}}}                       | there is no type "strin"
            {"attributes":{"a":{"type":["lst","string"]}}}              | there is no type "lst"
            {"attributes":{"a":{"type":["list"]}}}                      | found the end of the array
            {"attributes":{"a":{"type":["list","bool","bool"]}}}        | expected the end of the type
            {"attributes":{"a":{"type":["object",{},["b"]]}}}           | no such attribute
            {"attributes":{"a":{"type":["object",{"b":"bool"},["b","b"]]}}} | named twice
            {"attributes":{"a":{"type":null}}}                          | found null
            {"attributes":{"a":{}}}                                     | neither a type nor
            {"attributes":{"a":{"type":"bool","nested_type":{"nesting_mode":"set"}}}} | a type and also
            {"attributes":{"":{"type":"bool"}}}                         | empty name
            {"attributes":{"a":{"type":"bool","type":"bool"}}}          | Duplicate
            {"attributes":{"a":{"type":"bool"},"a":{"type":"bool"}}}    | Duplicate
            {"attributes":{"a":{"type":"bool","required":"yes"}}}       | expected required, true or false
            {"attributes":{"a":{"type":"bool","description":1}}}        | expected a description, a string
            {"attributes":{"a":{"type":"bool","description_kind":"html"}}} | there is no description kind "html"
            {"attributes":[]}                                           | found an array
            {"block_types":{"a":{"block":{}}}}                          | nesting_mode of a nested block is missing
            {"block_types":{"a":{"nesting_mode":"bag"}}}                | there is no nesting mode "bag"
            {"block_types":{"a":{"nesting_mode":"set","min_items":-1}}} | from 0 to 2147483647, but found "-1"
            {"block_types":{"a":{"nesting_mode":"set","max_items":99999999999999999999}}} | from 0 to 2147483647
            {"block_types":{"a":{"nesting_mode":"set","max_items":1.5}}} | expected max_items, a whole number
            {"block_types":{"a":{"nesting_mode":"set","min_items":3,"max_items":2}}} | min_items is 3
            """)
    void refuses_a_block_that_makes_no_sense(String block, String message) {
        assertThatThrownBy(() -> block(block))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("doc.json, line 1, column")
                .hasMessageContaining("at /provider_schemas/x/resource_schemas/x_r/block")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                             | found the end of the document
            null                                           | expected a providers schema document
            []                                             | expected a providers schema document
            {}                                             | there is no format_version
            {"format_version":"2.0"}                       | format_version "2.0" is not supported
            {"format_version":"0.2"}                       | format_version "0.2" is not supported
            {"format_version":1}                           | expected the format version, a string
            {"format_version":"1.0"} {}                    | more follows
            {"format_version":"1.0","provider_schemas":{"../x":{}}} | provider address
            {"format_version":"1.0","provider_schemas":{"x":{},"hashicorp/x":{}}} | is there twice
            {"format_version":"1.0","provider_schemas":{"x":{"resource_schemas":{"r":{"version":-1}}}}} | found "-1"
            {"format_version":"1.0","provider_schemas":{"x":{"functions":{"f":{}}}}} | return_type of a function
            {"format_version":"1.0","provider_schemas":{"x | not valid JSON
            {"format_version":"1.0",}                      | not valid JSON
            <html></html>                                  | not valid JSON
            """)
    void refuses_another_document(String document, String message) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("doc.json")
                .hasMessageContaining(message);
    }

    @Test
    void refuses_to_nest_without_end() {
        String deep = "{\"block_types\":{\"a\":{\"nesting_mode\":\"set\",\"block\":";
        assertThatThrownBy(() -> block(deep.repeat(101) + "{}" + "}}}".repeat(101)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("more than 100 blocks inside one another");
        assertThatThrownBy(() -> block(deep.repeat(100_000))).isInstanceOf(SchemaException.class);
        assertThatThrownBy(() -> block("{\"x\":" + "[".repeat(100_000))).isInstanceOf(SchemaException.class);
        assertThatThrownBy(() -> block("{\"attributes\":{\"a\":{\"type\":" + "[\"list\",".repeat(65) + "\"bool\""
                        + "]".repeat(65) + "}}}"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("more than 64 types inside one another");
    }

    private Block block(String block) {
        Schema schema = read(document(block)).get(0).resources().get("x_r");
        return schema.block();
    }

    private static String document(String block) {
        return "{\"format_version\":\"1.1\",\"provider_schemas\":{\"x\":{\"resource_schemas\":{\"x_r\":{\"version\":1,"
                + "\"block\":" + block + "}}}}}";
    }

    private List<ProviderSchema> read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    private List<ProviderSchema> read(byte[] document) {
        return new SchemaDocumentReader(warnings::add).read("doc.json", new ByteArrayInputStream(document));
    }
}
