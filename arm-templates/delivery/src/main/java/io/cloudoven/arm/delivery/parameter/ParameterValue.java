package io.cloudoven.arm.delivery.parameter;

import io.cloudoven.arm.json.Json;
import org.jspecify.annotations.Nullable;

/** What a parameter is given. No {@code toString()} shows a value. */
public sealed interface ParameterValue {

    /**
     * A JSON value. Azure evaluates no expression in it: a text that begins with {@code [} is just that text.
     *
     * @param value of maps, lists, strings, numbers, booleans and nulls; kept as {@link Json#copyOf} makes it
     */
    record Literal(@Nullable Object value) implements ParameterValue {

        public Literal {
            value = Json.copyOf(value);
        }

        @Override
        public String toString() {
            return "a value";
        }
    }

    /**
     * A secret that Azure itself reads while it deploys. The vault has to be enabled for template deployment.
     *
     * @param vaultId the resource id of the Key Vault
     * @param secretName the secret's name
     * @param secretVersion its version; empty: the latest
     */
    record KeyVaultSecret(String vaultId, String secretName, String secretVersion) implements ParameterValue {

        /** The latest version of a secret. */
        public KeyVaultSecret(String vaultId, String secretName) {
            this(vaultId, secretName, "");
        }
    }
}
