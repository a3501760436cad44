package io.cloudoven.schema.crawler.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.crawler.plugin.FakeServer.Answer;
import io.cloudoven.schema.crawler.plugin.diagnostic.Diagnostic;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin answers with a gRPC status is told, and does not take with it what it answered well. */
@DisabledOnOs(OS.WINDOWS)
class RefusingPluginIT {

    private static final int UNIMPLEMENTED = 12;
    private static final int INTERNAL = 13;
    private static final ProviderAddress BAKERY = ProviderAddress.parse("town/bakery");

    /** A resource {@code oven} with a sensitive string {@code code}. */
    private static final Answer SCHEMA = new Answer(
            0, HexFormat.of().parseHex("121e0a046f76656e1216121412120a04636f6465120822737472696e67223801"), "");

    @TempDir
    Path folder;

    @Test
    void identitiesThatAreRefusedAreAWarning() throws Exception {
        List<Diagnostic> warnings = new ArrayList<>();
        ProviderSchema schema = schema(new Answer(INTERNAL, new byte[0], "out of flour"), warnings);

        assertThat(schema.resources()).containsOnlyKeys("oven");
        assertThat(schema.identities()).isEmpty();
        assertThat(warnings)
                .extracting(Diagnostic::toString)
                .containsExactly("warning: The schema is without resource identities: The plugin, asked"
                        + " GetResourceIdentitySchemas, answered with gRPC status 13: out of flour.");
    }

    @Test
    void identitiesThatAPluginDoesNotKnowAreNone() throws Exception {
        List<Diagnostic> warnings = new ArrayList<>();

        assertThat(schema(new Answer(UNIMPLEMENTED, new byte[0], ""), warnings).identities())
                .isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void aRefusalThatRepeatsASensitiveValueDoesNotShowIt() throws Exception {
        Answer identities = new Answer(0, new byte[0], "");
        Answer refusal = new Answer(INTERNAL, new byte[0], "no oven opens with hunter22");
        Path fake = FakeServer.plugin(folder, List.of(SCHEMA, identities, refusal));

        try (ProviderPlugin plugin = ProviderPlugin.start(fake)) {
            assertThatThrownBy(() -> plugin.validateResource("oven", Map.of("code", "hunter22")))
                    .isInstanceOf(PluginException.class)
                    .hasMessageContaining("no oven opens with (sensitive value)")
                    .hasNoCause();
        }
    }

    private ProviderSchema schema(Answer identities, List<Diagnostic> warnings) throws Exception {
        Path fake = FakeServer.plugin(folder, List.of(SCHEMA, identities));
        try (ProviderPlugin plugin = ProviderPlugin.start(fake)) {
            return plugin.schema(BAKERY, null, warnings::add);
        }
    }
}
