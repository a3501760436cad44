package io.cloudoven.schema.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.SchemaException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionManifestTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    void reads_what_it_writes() {
        VersionManifest manifest = new VersionManifest(
                ProviderAddress.parse("time"), "0.14.2", Map.of("resources", 4, "functions", 3), DIGEST);

        byte[] json = manifest.toJson();

        assertThat(new String(json, StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"cloudoven\":1,\"kind\":\"manifest\",\"provider\":\"registry.terraform.io/hashicorp/time\","
                                + "\"version\":\"0.14.2\",\"counts\":{\"functions\":3,\"resources\":4},\"sha256\":\""
                                + DIGEST
                                + "\"}");
        assertThat(VersionManifest.read("m", json)).isEqualTo(manifest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"cloudoven\":1,\"kind\":\"manifest\"}",
                "{\"cloudoven\":2,\"kind\":\"manifest\"}",
                "{\"cloudoven\":1,\"kind\":\"manifest\",\"counts\":{\"a\":-1}}",
                "{\"cloudoven\":1,\"kind\":\"manifest\",\"provider\":\"../x\"}",
                "{\"cloudoven\":1,\"kind\":\"manifest\",\"provider\":\"x\",\"version\":\"1\",\"sha256\":\"abc\"}",
                "{\"cloudoven\":1,\"kind\":\"manifest\",\"x\":1}"
            })
    void refuses_what_is_no_manifest(String json) {
        assertThatThrownBy(() -> VersionManifest.read("m.json", json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("m.json, line 1");
    }
}
