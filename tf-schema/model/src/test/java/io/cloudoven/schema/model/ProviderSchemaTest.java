package io.cloudoven.schema.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProviderSchemaTest {

    private static final ProviderAddress TIME = ProviderAddress.parse("time");
    private static final Schema SLEEP = new Schema(SchemaKind.RESOURCE, "time_sleep", 0, Block.EMPTY);

    @Test
    void finds_by_kind_and_name() {
        Schema configuration = new Schema(SchemaKind.PROVIDER, "time", 0, Block.EMPTY);
        Schema data = new Schema(SchemaKind.DATA_SOURCE, "time_sleep", 0, Block.EMPTY);
        Identity identity = new Identity("time_sleep", 0, Map.of());
        Function function = new Function("now", "what", "why", "old", List.of(), null, Primitive.STRING);
        ProviderSchema provider = ProviderSchema.builder(TIME)
                .version("0.14.2")
                .add(identity)
                .add(function)
                .add(data)
                .add(SLEEP)
                .add(configuration)
                .build();

        assertThat(provider.provider()).isEqualTo(configuration);
        assertThat(provider.resources()).containsExactly(Map.entry("time_sleep", SLEEP));
        assertThat(provider.dataSources()).containsExactly(Map.entry("time_sleep", data));
        assertThat(provider.ephemeralResources()).isEmpty();
        assertThat(provider.schemas(SchemaKind.PROVIDER)).containsKey("time");
        assertThat(provider.definitions()).containsExactly(configuration, SLEEP, data, function, identity);
        assertThat(provider.withoutDescriptions().functions().get("now"))
                .isEqualTo(new Function("now", null, null, null, List.of(), null, Primitive.STRING));
        assertThat(provider.withVersion("1.0.0").version()).isEqualTo("1.0.0");
    }

    @Test
    void refuses_the_same_thing_twice() {
        ProviderSchemaBuilder provider = ProviderSchema.builder(TIME).add(SLEEP);

        assertThatThrownBy(() -> provider.add(SLEEP))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("resources/time_sleep twice");
    }

    @Test
    void refuses_a_schema_under_another_kind() {
        Map<SchemaKind, Map<String, Schema>> schemas = Map.of(SchemaKind.ACTION, Map.of("time_sleep", SLEEP));

        assertThatThrownBy(() -> new ProviderSchema(TIME, null, null, schemas, Map.of(), Map.of(), Map.of()))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("actions");
    }
}
