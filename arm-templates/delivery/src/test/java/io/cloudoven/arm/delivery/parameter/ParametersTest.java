package io.cloudoven.arm.delivery.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.delivery.parameter.ParameterValue.KeyVaultSecret;
import io.cloudoven.arm.delivery.parameter.ParameterValue.Literal;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static final String SECRET = "hunter22";

    @Test
    void put_what_is_fetched_over_what_is_given_whatever_its_case() {
        Parameters parameters = Parameters.of("Password", "none")
                .with("location", "westeurope")
                .justInTime(source("{\"password\": {\"value\": \"" + SECRET + "\"}}"))
                .justInTime(source("{\"port\": {\"value\": 22}}"));

        ResolvedParameters resolved = parameters.resolve();

        assertThat(resolved.values())
                .containsOnly(
                        Map.entry("location", new Literal("westeurope")),
                        Map.entry("password", new Literal(SECRET)),
                        Map.entry("port", new Literal(22)));
        assertThat(parameters).hasToString("parameters Password, location and those of a blob and those of a blob");
        assertThat(resolved).hasToString("parameters location, password, port");
        assertThat(resolved.values().toString() + resolved.fetched()).doesNotContain(SECRET);
    }

    @Test
    void read_whole_parameter_files_with_comments_and_references() {
        Parameters parameters = Parameters.ofJson("""
                {
                  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
                  "contentVersion": "1.0.0.0",
                  /* who */
                  "parameters": {
                    "admin": { "value": "[ann]" },
                    "key": { "reference": { "keyVault": { "id": "/v" }, "secretName": "s", "secretVersion": "7" } }
                  }
                }
                """);

        assertThat(parameters.resolve().values())
                .containsEntry("admin", new Literal("[ann]"))
                .containsEntry("key", new KeyVaultSecret("/v", "s", "7"));
    }

    @Test
    void say_what_is_wrong_and_never_show_it() {
        for (String bad : List.of(
                "{\"a\": \"" + SECRET + "\", \"b\": {\"value\": \"" + SECRET + "\", \"reference\": {}}}",
                "{\"a\": {\"value\": \"" + SECRET,
                "[\"" + SECRET + "\"]",
                "{\"a\": {\"value\": \"" + SECRET + "\"}} x",
                "{\"a\": {\"value\": 1}, \"a\": {\"value\": \"" + SECRET + "\"}}",
                "hunter22",
                "")) {
            assertThatThrownBy(() -> Parameters.none().justInTime(source(bad)).resolve())
                    .isInstanceOf(DeliveryException.class)
                    .hasMessageStartingWith("a blob")
                    .satisfies(e -> assertThat(e.getMessage() + e.getCause()).doesNotContain(SECRET));
        }
        assertThatThrownBy(() -> Parameters.ofJson("{\"a\": {}, \"b\": 1}"))
                .hasMessage(
                        "the parameters: a, b: each parameter is an object with either \"value\" or \"reference\" to a"
                                + " Key Vault's secret");
        assertThatThrownBy(() -> Parameters.of("a", new StringBuilder(SECRET)))
                .hasMessage(
                        "parameter a is given a java.lang.StringBuilder; give text, a number, true or false, a list or"
                                + " a map, or a KeyVaultSecret");
        assertThatThrownBy(() -> JustInTimeParameters.fromBlob(URI.create("https://ovens.blob.core.windows.net/only")))
                .hasMessageContaining("is no address of a blob");
        assertThatThrownBy(() -> JustInTimeParameters.fromBlob(
                        URI.create("https://ovens.blob.core.windows.net/c/b?sv=" + SECRET)))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("no \"sig=\"")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void cover_secrets_as_they_are_and_as_they_stand_in_json() {
        Secrets secrets = Secrets.of(List.of(
                new Literal("a\"b\\c\nd"),
                new Literal(Map.of("list", List.of("inner-secret", 123456), "short", "xy")),
                new KeyVaultSecret("/vault", "name")));

        assertThat(secrets.mask("1 a\"b\\c\nd 2 a\\\"b\\\\c\\nd 3 a\\\\\\\"b\\\\\\\\c\\\\nd 4"))
                .isEqualTo("1 *** 2 *** 3 *** 4");
        assertThat(secrets.mask("inner-secret, 'xy', galaxy, /vault")).isEqualTo("***, '***', galaxy, /vault");
        assertThat(secrets.mask((Object) Map.of("a", List.of("inner-secret", 123456, 7, true))))
                .isEqualTo(Map.of("a", List.of("***", "***", 7, true)));
        assertThat(secrets.toString()).doesNotContain("inner");
    }

    private static JustInTimeParameters source(String json) {
        return JustInTimeParameters.from("a blob", () -> json);
    }
}
