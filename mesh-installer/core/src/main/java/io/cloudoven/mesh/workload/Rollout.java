package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a workload is in replacing its pods.
 *
 * @param waitsFor what is not yet so; empty once all pods are new and available
 * @param obstacle why it does not replace pods at all; {@code null} for most
 * @param stuck why the cluster has given up; {@code null} for most
 * @param failure what keeps it from making pods; empty for most
 * @param selector which pods are its own
 */
record Rollout(
        String waitsFor,
        @Nullable String obstacle,
        @Nullable String stuck,
        String failure,
        String selector) {

    static Rollout of(Kind kind, LiveObject object) {
        String waitsFor = object.number("status", "observedGeneration") < object.number("metadata", "generation")
                ? "the cluster to begin"
                : waitsFor(kind, object);
        return new Rollout(
                waitsFor,
                obstacle(object),
                waitsFor.isEmpty()
                        ? null
                        : condition(object, "Progressing", "False").orElse(null),
                condition(object, "ReplicaFailure", "True").orElse(""),
                selector(object));
    }

    boolean isComplete() {
        return waitsFor.isEmpty();
    }

    private static String waitsFor(Kind kind, LiveObject object) {
        if (kind == Kind.DAEMON_SET) {
            return counted(
                    object.number("status", "desiredNumberScheduled"),
                    object.number("status", "updatedNumberScheduled"),
                    object.number("status", "numberAvailable"),
                    0);
        }
        long wanted = object.number("spec", "replicas");
        long updated = object.number("status", "updatedReplicas");
        long available = object.number("status", "availableReplicas");
        long all = object.number("status", "replicas");
        if (kind == Kind.STATEFUL_SET) {
            long kept = Math.min(wanted, object.number("spec", "updateStrategy", "rollingUpdate", "partition"));
            boolean named = kept > 0
                    || wanted == 0
                    || object.text("status", "currentRevision").equals(object.text("status", "updateRevision"));
            String counted = counted(wanted - kept, Math.min(updated, wanted - kept), available - kept, all - wanted);
            return counted.isEmpty() && !named ? "the new revision to be the current one" : counted;
        }
        return counted(wanted, updated, available, all - updated);
    }

    private static String counted(long wanted, long updated, long available, long old) {
        if (updated < wanted) {
            return updated + " of " + wanted + " pods are new";
        }
        if (old > 0) {
            return old + " old pods have yet to end";
        }
        return available < wanted ? available + " of " + wanted + " pods are ready" : "";
    }

    private static @Nullable String obstacle(LiveObject object) {
        if (Boolean.TRUE.equals(object.at("spec", "paused"))) {
            return "it is paused; resume it, then run this again";
        }
        return "OnDelete".equals(object.at("spec", "updateStrategy", "type"))
                ? "its pods are replaced only when somebody deletes them (OnDelete); delete them one after another"
                : null;
    }

    private static Optional<String> condition(LiveObject object, String type, String status) {
        return object.condition(type)
                .filter(condition -> status.equals(condition.get("status")))
                .map(condition -> condition.get("reason") + ": " + condition.get("message"));
    }

    private static String selector(LiveObject object) {
        List<String> terms = new ArrayList<>();
        object.texts("spec", "selector", "matchLabels").forEach((name, value) -> terms.add(name + "=" + value));
        for (Map<String, Object> expression : object.list("spec", "selector", "matchExpressions")) {
            String key = String.valueOf(expression.get("key"));
            String values = KubernetesYaml.asList(expression.get("values")).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(",", " (", ")"));
            terms.add(
                    switch (String.valueOf(expression.get("operator"))) {
                        case "In" -> key + " in" + values;
                        case "NotIn" -> key + " notin" + values;
                        case "Exists" -> key;
                        default -> "!" + key;
                    });
        }
        return String.join(",", terms);
    }
}
