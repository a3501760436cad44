package io.cloudoven.arm.delivery;

import com.azure.core.management.exception.ManagementError;
import com.azure.resourcemanager.resources.fluent.models.DeploymentExtendedInner;
import com.azure.resourcemanager.resources.models.DeploymentPropertiesExtended;
import com.azure.resourcemanager.resources.models.ResourceReference;
import io.cloudoven.arm.delivery.json.JsonObjects;
import io.cloudoven.arm.delivery.parameter.ParameterValue.Literal;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A look at a deployment.
 *
 * @param properties what Azure tells of it
 * @param next when to look again
 */
record DeploymentState(DeploymentPropertiesExtended properties, Duration next) {

    private static final Set<String> ENDS = Set.of("succeeded", "failed", "canceled");

    static DeploymentState of(@Nullable DeploymentExtendedInner deployment, Duration next) {
        if (deployment == null || deployment.properties() == null) {
            throw new IllegalStateException("an answer without the deployment's properties");
        }
        return new DeploymentState(deployment.properties(), next);
    }

    /** In lower case. */
    String state() {
        return String.valueOf(properties.provisioningState()).toLowerCase(java.util.Locale.ROOT);
    }

    boolean ended() {
        return ENDS.contains(state());
    }

    /** Tells one run of a deployment from another of the same name. */
    String correlationId() {
        return Objects.requireNonNullElse(properties.correlationId(), "");
    }

    @Nullable
    ManagementError error() {
        return properties.error();
    }

    /** Whether it was given these: Azure tells no secret, so those are not compared. */
    boolean hasParametersOf(Freight freight) {
        Map<String, @Nullable Object> given = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        given.putAll(JsonObjects.of(properties.parameters()));
        return freight.values().values().entrySet().stream()
                .allMatch(entry -> !(entry.getValue() instanceof Literal literal)
                        || !(given.get(entry.getKey()) instanceof Map<?, ?> told)
                        || !told.containsKey("value")
                        || JsonObjects.same(told.get("value"), literal.value()));
    }

    DeploymentResult result(String name) {
        List<ResourceReference> resources = Objects.requireNonNullElse(properties.outputResources(), List.of());
        return new DeploymentResult(
                name,
                correlationId(),
                duration(properties.duration()),
                resources.stream()
                        .map(ResourceReference::id)
                        .filter(Objects::nonNull)
                        .toList(),
                outputs(properties.outputs()));
    }

    static Map<String, Output> outputs(@Nullable Object outputs) {
        Map<String, Output> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        JsonObjects.of(outputs).forEach((name, output) -> {
            Map<String, @Nullable Object> told = new LinkedHashMap<>(JsonObjects.of(output));
            all.put(name, new Output(name, String.valueOf(told.get("type")), told.get("value")));
        });
        return java.util.Collections.unmodifiableMap(all);
    }

    /** @throws DeliveryException never: what is no duration is none */
    static Duration duration(@Nullable String text) {
        try {
            return text == null ? Duration.ZERO : Duration.parse(text);
        } catch (DateTimeParseException e) {
            return Duration.ZERO; // for show only
        }
    }
}
