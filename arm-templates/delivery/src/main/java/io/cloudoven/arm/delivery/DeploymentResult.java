package io.cloudoven.arm.delivery;

import io.cloudoven.arm.delivery.problem.DeliveryException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a deployment ended that went well. Immutable.
 *
 * @param name the deployment's
 * @param correlationId under which Azure's activity log has it
 * @param duration how long Azure took
 * @param resources the ids of what it made or found as it should be
 * @param outputs by name
 */
public record DeploymentResult(
        String name, String correlationId, Duration duration, List<String> resources, Map<String, Output> outputs) {

    /** A result with an immutable list of resources. */
    public DeploymentResult {
        resources = List.copyOf(resources);
    }

    /**
     * An output by its name, whatever its case.
     *
     * @throws DeliveryException if there is none; says which there are
     */
    public Output output(String name) {
        @Nullable Output output = outputs.get(name);
        if (output == null) {
            throw new DeliveryException("deployment " + this.name + " has no output " + name + "; it has "
                    + (outputs.isEmpty() ? "none" : String.join(", ", outputs.keySet())));
        }
        return output;
    }
}
