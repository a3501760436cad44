package io.cloudoven.terraform.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.codegen.CodegenException;
import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.BlockBuilder;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.tools.Compilation;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    void names_that_no_configuration_can_hold_are_refused_together() {
        ProviderSchema schema = Schemas.ofResources("""
                "cloud_a":{"version":0,"block":{
                  "attributes":{"\\"; System.exit(0); //":{"type":"string","optional":true},
                                "1st":{"type":"string","optional":true},
                                "o":{"type":["object",{"a b":"string"}],"computed":true}},
                  "block_types":{"x\\u0000y":{"nesting_mode":"list","block":{}}}}},
                "cloud_b c":{"version":0,"block":{}}""");
        assertThatThrownBy(() -> Schemas.generate(schema))
                .isInstanceOf(CodegenException.class)
                .hasMessageContaining("registry.terraform.io/hashicorp/cloud cannot become Java")
                .hasMessageContaining("resource cloud_a: the argument \"\"; System.exit(0); //\"")
                .hasMessageContaining("resource cloud_a: the argument \"1st\"")
                .hasMessageContaining("resource cloud_a: the block \"x?y\"")
                .hasMessageContaining("resource cloud_a, \"o\": the argument \"a b\"")
                .hasMessageContaining("the resource \"cloud_b c\"");
    }

    @Test
    void names_without_end_are_refused() {
        assertThatThrownBy(() -> Schemas.generate(schema(List.of("a".repeat(201)))))
                .isInstanceOf(CodegenException.class)
                .hasMessageContaining("aaa…");
    }

    @Test
    void a_block_that_no_class_can_hold_is_refused() {
        List<String> names = IntStream.range(0, 20_000).mapToObj(i -> "a" + i).toList();
        assertThatThrownBy(() -> Schemas.generate(schema(names)))
                .isInstanceOf(CodegenException.class)
                .hasMessageContaining("20000 arguments");
    }

    @Test
    void facts_too_long_for_one_constant_are_joined() {
        List<String> names = IntStream.range(0, 1_000)
                .mapToObj(i -> "a" + i + "_" + "x".repeat(90))
                .toList();
        Map<String, String> sources = Schemas.generate(schema(names));
        assertThat(sources.get("io/cloudoven/terraform/cloud/A.java")).contains("String.join(\" \", ");
        assertThat(Compilation.of(sources).messages()).isEmpty();
    }

    @Property(tries = 200)
    void any_name_is_refused_or_becomes_source_that_says_no_more_than_it_should(@ForAll @NotEmpty String name) {
        try {
            Schemas.generate(schema(List.of(name)))
                    .values()
                    .forEach(text -> assertThat(text).doesNotContain("*/ ", "System"));
        } catch (CodegenException e) {
            assertThat(e).hasMessageContaining("cannot become Java");
        }
    }

    private static ProviderSchema schema(List<String> required) {
        BlockBuilder block = Block.builder();
        for (String name : required) {
            block.attribute(
                    Attribute.builder(name).type(Primitive.STRING).required().build());
        }
        return ProviderSchema.builder(ProviderAddress.parse("cloud"))
                .version("1.2.3")
                .add(new Schema(SchemaKind.RESOURCE, "cloud_a", 0, block.build()))
                .build();
    }
}
