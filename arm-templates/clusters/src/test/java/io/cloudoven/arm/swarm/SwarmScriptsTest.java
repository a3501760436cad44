package io.cloudoven.arm.swarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SwarmScriptsTest {
    private static final List<String> MANAGERS = List.of("10.0.0.4", "10.0.0.5", "10.0.0.6");
    private static final URI VAULT = URI.create("https://kv-swarm.vault.azure.net/");
    private static final String IDENTITY = "6f0c2f4e-0000-4000-8000-000000000002";

    @Test
    void the_document_tells_a_machine_its_role_and_brings_the_scripts() {
        String document = SwarmScripts.cloudInit(SwarmRole.WORKER, MANAGERS, VAULT, IDENTITY);
        assertThat(document)
                .startsWith("#cloud-config\n")
                .containsSubsequence(
                        "path: /etc/swarm-node.env\n    content: |\n",
                        "      SWARM_ROLE=worker\n",
                        "      SWARM_MANAGERS=\"10.0.0.4 10.0.0.5 10.0.0.6\"\n",
                        "      SWARM_VAULT=https://kv-swarm.vault.azure.net/\n",
                        "      SWARM_IDENTITY=" + IDENTITY + "\n");
        assertThat(document).contains(base64(SwarmScripts.engine()), base64(SwarmScripts.node()));
    }

    @Test
    void the_document_can_be_the_first_argument_of_arms_format_function() {
        assertThat(Pattern.compile("[{}]").matcher(SwarmScripts.cloudInit()).results())
                .as("braces other than those of the six placeholders")
                .hasSize(12);
        assertThat(SwarmScripts.cloudInit()).contains("{0}", "{1}", "{2}", "{3}", "{4}", "{5}");
        assertThat(List.of(SwarmScripts.cloudInit(), SwarmScripts.engine(), SwarmScripts.node()))
                .as("literals of a template: none is taken for an expression")
                .noneMatch(text -> text.startsWith("["));
    }

    @Test
    void custom_data_is_small_and_ascii() {
        String document = SwarmScripts.cloudInit(SwarmRole.MANAGER, MANAGERS, VAULT, IDENTITY);
        assertThat(base64(document).length()).isLessThan(24_576).isLessThan(64 * 1024);
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(document + SwarmScripts.node()))
                .isTrue();
    }

    @Test
    void values_that_would_become_more_than_a_value_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SwarmScripts.cloudInit(SwarmRole.WORKER, List.of("$(reboot)"), VAULT, IDENTITY))
                .withMessageContaining("the address of a manager")
                .withMessageContaining("$(reboot)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SwarmScripts.cloudInit(SwarmRole.WORKER, MANAGERS, VAULT, "a\nb"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SwarmScripts.cloudInit(SwarmRole.WORKER, List.of(), VAULT, IDENTITY))
                .withMessageContaining("at least one manager");
    }

    @Test
    void workers_read_the_token_of_workers_and_nothing_else() {
        assertThat(Arrays.stream(SwarmSecret.values()).filter(secret -> secret.isReadBy(SwarmRole.WORKER)))
                .extracting(SwarmSecret::secretName)
                .containsExactly("swarm-worker-token");
        assertThat(SwarmSecret.values()).noneMatch(secret -> secret.isKeptBy(SwarmRole.WORKER));
        assertThat(SwarmSecret.values()).allMatch(secret -> secret.isKeptBy(SwarmRole.MANAGER));
        assertThat(SwarmSecret.values())
                .allMatch(secret -> SwarmScripts.node().contains("#   " + secret.secretName() + " "));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
