package io.cloudoven.schema.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final Attribute NAME = Attribute.builder("name")
            .type(Primitive.STRING)
            .description(Description.plain("From the schema"))
            .build();
    private static final Block RULE = Block.builder().attribute(NAME).build();
    private static final Schema SCHEMA = new Schema(
            SchemaKind.RESOURCE,
            "x_r",
            0,
            Block.builder()
                    .attribute(NAME)
                    .attribute(Attribute.builder("disks")
                            .nestedType(new NestedType(Nesting.LIST, Map.of("name", NAME), 0, 0))
                            .build())
                    .attribute(Attribute.builder("ports")
                            .type(new ListType(new ObjectType(Map.of("to", Primitive.NUMBER))))
                            .build())
                    .block(new NestedBlock("ingress", Nesting.SET, 0, 0, RULE))
                    .block(new NestedBlock("egress", Nesting.SET, 0, 0, RULE))
                    .build());

    @Test
    void a_schema_knows_the_paths_of_all_its_attributes_and_blocks() {
        assertThat(SCHEMA.paths())
                .containsExactly(
                        "disks",
                        "disks.name",
                        "egress",
                        "egress.name",
                        "ingress",
                        "ingress.name",
                        "name",
                        "ports",
                        "ports.to");
    }

    @Test
    void describes_attributes_blocks_and_nested_objects_each_in_its_place() {
        Block described = SCHEMA.describedBy(Documentation.builder()
                        .summary("A resource.")
                        .argument("ingress", ArgumentText.of("Rules of what comes in."))
                        .argument("ingress.name", ArgumentText.of("The *incoming* rule."))
                        .argument("disks.name", ArgumentText.of("The disk."))
                        .build())
                .block();

        assertThat(described.description()).isEqualTo(Description.markdown("A resource."));
        Block ingress = described.blocks().get("ingress").block();
        assertThat(ingress.description()).isEqualTo(Description.markdown("Rules of what comes in."));
        assertThat(ingress.attributes().get("name").description())
                .isEqualTo(Description.markdown("The *incoming* rule."));
        assertThat(described
                        .attributes()
                        .get("disks")
                        .nestedType()
                        .attributes()
                        .get("name")
                        .description())
                .isEqualTo(Description.markdown("The disk."));
        assertThat(described.blocks().get("egress").block()).isEqualTo(RULE);
        assertThat(new Schema(SchemaKind.RESOURCE, "x_r", 0, described).paths()).isEqualTo(SCHEMA.paths());
    }

    @Test
    void equal_blocks_stay_one_instance() {
        Block described = SCHEMA.describedBy(Documentation.builder()
                        .argument("ingress.name", ArgumentText.of("A rule."))
                        .argument("egress.name", ArgumentText.of("A rule."))
                        .build())
                .block();

        assertThat(described.blocks().get("ingress").block())
                .isSameAs(described.blocks().get("egress").block())
                .isNotEqualTo(RULE);
    }

    @Test
    void documentation_of_what_a_provider_does_not_define_is_refused() {
        ProviderSchema provider =
                ProviderSchema.builder(ProviderAddress.parse("x")).add(SCHEMA).build();
        DefinitionKey other = new DefinitionKey("data-sources", "x_r");

        assertThat(provider.withDocumentation(Map.of(SCHEMA.key(), Documentation.NONE))
                        .documentation())
                .containsKey(SCHEMA.key());
        assertThatThrownBy(() -> provider.withDocumentation(Map.of(other, Documentation.NONE)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("data-sources/x_r");
        assertThatThrownBy(() -> ArgumentText.of(" "))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("blank");
    }
}
