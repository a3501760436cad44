package io.cloudoven.arm.delivery.parameter;

import io.cloudoven.arm.delivery.json.JsonObjects;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of a parameter file: whole, or only what is in its {@code parameters}. */
final class ParameterFile {

    private ParameterFile() {}

    /** @param source what to call it in errors */
    static Map<String, ParameterValue> read(String json, String source) {
        Map<String, @Nullable Object> content = JsonObjects.read(json, source);
        Map<String, @Nullable Object> entries = content.containsKey("$schema") || content.containsKey("contentVersion")
                ? JsonObjects.of(content.get("parameters"))
                : content;
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        Set<String> unclear = new TreeSet<>();
        entries.forEach((name, entry) -> {
            ParameterValue value = value(JsonObjects.of(entry));
            if (value == null) {
                unclear.add(name);
            } else {
                values.put(name, value);
            }
        });
        if (!unclear.isEmpty()) {
            throw new DeliveryException(
                    source + ": " + String.join(", ", unclear) + ": each parameter is an object with"
                            + " either \"value\" or \"reference\" to a Key Vault's secret");
        }
        return values;
    }

    private static @Nullable ParameterValue value(Map<String, @Nullable Object> entry) {
        if (entry.containsKey("value") && !entry.containsKey("reference")) {
            return new ParameterValue.Literal(entry.get("value"));
        }
        Map<String, @Nullable Object> reference = JsonObjects.of(entry.get("reference"));
        if (!entry.containsKey("value")
                && JsonObjects.of(reference.get("keyVault")).get("id") instanceof String vault
                && reference.get("secretName") instanceof String secret) {
            return new ParameterValue.KeyVaultSecret(
                    vault, secret, reference.get("secretVersion") instanceof String version ? version : "");
        }
        return null;
    }
}
