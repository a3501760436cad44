package io.cloudoven.arm.delivery;

import com.azure.resourcemanager.resources.fluent.models.DeploymentOperationInner;
import com.azure.resourcemanager.resources.models.DeploymentOperationProperties;
import com.azure.resourcemanager.resources.models.StatusMessage;
import com.azure.resourcemanager.resources.models.TargetResource;
import io.cloudoven.arm.delivery.parameter.Secrets;
import io.cloudoven.arm.delivery.problem.Cause;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operations of a deployment and of those nested in it, as far as they have been seen. Not thread-safe. */
final class OperationLog {

    private static final String DEPLOYMENTS = "Microsoft.Resources/deployments";
    private static final String IN_ID = "/providers/microsoft.resources/deployments/";

    private final DeploymentCalls calls;
    private final Secrets secrets;
    private final Causes causes;
    private final Map<String, String> states = new HashMap<>();
    private final Set<String> settled = new HashSet<>();

    OperationLog(DeploymentCalls calls, Secrets secrets) {
        this.calls = calls;
        this.secrets = secrets;
        this.causes = Causes.hiding(secrets);
    }

    /** Looks at all operations that are not settled, and tells of those that are in another state than before. */
    void look(String name, DeploymentListener listener) {
        look(calls.scope().path(), name, name, listener);
    }

    /** What made operations fail, so far. */
    Causes causes() {
        return causes;
    }

    private void look(String scopePath, String name, String shown, DeploymentListener listener) {
        for (DeploymentOperationInner operation : calls.operations(scopePath, name, secrets)) {
            DeploymentOperationProperties properties = operation.properties();
            if (properties == null) {
                continue;
            }
            String key = shown + " " + operation.operationId();
            String state = String.valueOf(properties.provisioningState());
            String id = resourceId(properties.targetResource());
            boolean nested = isDeployment(properties.targetResource()) && !settled.contains(key);
            if (nested) {
                String lower = id.toLowerCase(Locale.ROOT);
                int end = lower.lastIndexOf(IN_ID);
                if (end >= 0 && !id.equalsIgnoreCase(scopePath)) {
                    String inner = id.substring(end + IN_ID.length());
                    look(end == 0 ? "" : id.substring(1, end), inner, shown + "/" + inner, listener);
                }
            }
            if (!state.equals(states.put(key, state))) {
                tell(properties, shown, state, id, listener);
            }
            if (Set.of("succeeded", "failed", "canceled").contains(state.toLowerCase(Locale.ROOT))) {
                settled.add(key);
            }
        }
    }

    private void tell(
            DeploymentOperationProperties properties,
            String shown,
            String state,
            String id,
            DeploymentListener listener) {
        StatusMessage message = properties.statusMessage();
        List<Cause> failed = List.of();
        if (message != null && message.error() != null) {
            causes.add(message.error(), id);
            failed = Causes.hiding(secrets).add(message.error(), id).list();
        }
        @Nullable TargetResource target = properties.targetResource();
        listener.on(new DeploymentEvent(
                shown,
                String.valueOf(properties.provisioningOperation()),
                target == null ? "" : Objects.requireNonNullElse(target.resourceType(), ""),
                target == null ? "" : Objects.requireNonNullElse(target.resourceName(), ""),
                id,
                state,
                DeploymentState.duration(properties.duration()),
                failed));
    }

    private static boolean isDeployment(@Nullable TargetResource target) {
        return target != null && DEPLOYMENTS.equalsIgnoreCase(target.resourceType());
    }

    private static String resourceId(@Nullable TargetResource target) {
        return target == null || target.id() == null ? "" : target.id();
    }
}
