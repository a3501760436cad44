package io.cloudoven.arm.delivery;

import io.cloudoven.arm.delivery.problem.Cause;
import java.time.Duration;
import java.util.List;

/**
 * An operation of a deployment that has begun or is in another state.
 *
 * @param deployment its deployment; of a nested one with those around it, such as {@code shop/network}
 * @param operation what is done, such as {@code Create} or {@code Read}
 * @param resourceType such as {@code Microsoft.Network/virtualNetworks}; empty for what concerns no resource
 * @param resourceName such as {@code vnet-shop}
 * @param resourceId its id
 * @param state as Azure names it, such as {@code Running}, {@code Succeeded} or {@code Failed}
 * @param duration how long it has taken so far
 * @param causes why it failed; else empty
 */
public record DeploymentEvent(
        String deployment,
        String operation,
        String resourceType,
        String resourceName,
        String resourceId,
        String state,
        Duration duration,
        List<Cause> causes) {

    /** An event with an immutable list of causes. */
    public DeploymentEvent {
        causes = List.copyOf(causes);
    }

    /** Such as {@code shop: Create Microsoft.Network/virtualNetworks vnet-shop: Succeeded after 12 s}. */
    @Override
    public String toString() {
        return deployment + ": " + operation + (resourceType.isEmpty() ? "" : " " + resourceType + " " + resourceName)
                + ": " + state + " after " + duration.toSeconds() + " s" + Cause.lines(causes);
    }
}
