package io.cloudoven.arm.delivery;

import com.azure.json.JsonSerializable;
import com.azure.json.JsonWriter;
import com.azure.resourcemanager.resources.models.DeploymentMode;
import com.azure.resourcemanager.resources.models.DeploymentParameter;
import com.azure.resourcemanager.resources.models.DeploymentProperties;
import com.azure.resourcemanager.resources.models.KeyVaultParameterReference;
import com.azure.resourcemanager.resources.models.KeyVaultReference;
import io.cloudoven.arm.delivery.parameter.ParameterValue;
import io.cloudoven.arm.delivery.parameter.ParameterValue.KeyVaultSecret;
import io.cloudoven.arm.delivery.parameter.ParameterValue.Literal;
import io.cloudoven.arm.delivery.parameter.Parameters;
import io.cloudoven.arm.delivery.parameter.ResolvedParameters;
import io.cloudoven.arm.delivery.parameter.Secrets;
import io.cloudoven.arm.delivery.template.ArmTemplate;
import io.cloudoven.arm.json.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A template and its checked parameters as they go to Azure.
 *
 * @param template what is sent
 * @param values all parameters, in memory
 * @param secrets what is in them that must not be shown
 */
record Freight(ArmTemplate template, ResolvedParameters values, Secrets secrets) {

    /** Fetches what comes just in time, and checks all of it against the template. */
    static Freight pack(ArmTemplate template, Parameters parameters) {
        ResolvedParameters resolved = parameters.resolve();
        resolved.check(template);
        return new Freight(template, resolved, resolved.secrets(template));
    }

    <T extends DeploymentProperties> T into(T properties, io.cloudoven.arm.delivery.DeploymentMode mode) {
        properties
                .withTemplate(content())
                .withParameters(parameters())
                .withMode(
                        mode == io.cloudoven.arm.delivery.DeploymentMode.COMPLETE
                                ? DeploymentMode.COMPLETE
                                : DeploymentMode.INCREMENTAL);
        return properties;
    }

    /** The template, as a part of a request. */
    Object content() {
        return new Written(template.content());
    }

    Map<String, DeploymentParameter> parameters() {
        Map<String, DeploymentParameter> sent = new LinkedHashMap<>();
        values.values().forEach((name, value) -> sent.put(name, parameter(value)));
        return sent;
    }

    private static DeploymentParameter parameter(ParameterValue value) {
        if (value instanceof KeyVaultSecret secret) {
            KeyVaultParameterReference reference = new KeyVaultParameterReference()
                    .withKeyVault(new KeyVaultReference().withId(secret.vaultId()))
                    .withSecretName(secret.secretName());
            if (!secret.secretVersion().isEmpty()) {
                reference.withSecretVersion(secret.secretVersion());
            }
            return new DeploymentParameter().withReference(reference);
        }
        Object plain = value instanceof Literal literal ? literal.value() : null;
        return new DeploymentParameter().withValue(new Written(plain));
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /** A JSON value that is sent as it is: the SDK leaves out a null, and makes texts of great and of exact numbers. */
    private record Written(@Nullable Object value) implements JsonSerializable<Written> {

        @Override
        public JsonWriter toJson(JsonWriter writer) throws IOException {
            return writer.writeRawValue(Json.writeCompact(value));
        }

        @Override
        public String toString() {
            return "a value";
        }
    }
}
