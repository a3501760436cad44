package io.cloudoven.arm.template;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A secret in a vault that Azure fetches when it deploys.
 *
 * @param vaultId the vault's resource id
 * @param secretName the secret's name there
 * @param secretVersion its version; {@code null} for the newest
 */
public record VaultSecret(
        String vaultId, String secretName, @Nullable String secretVersion) {
    Map<String, Object> json() {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("keyVault", Map.of("id", vaultId));
        reference.put("secretName", secretName);
        if (secretVersion != null) {
            reference.put("secretVersion", secretVersion);
        }
        return Map.of("reference", reference);
    }
}
