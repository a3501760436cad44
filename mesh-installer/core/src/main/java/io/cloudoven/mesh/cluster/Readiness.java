package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an object does what it is for: workloads have all their pods, new and ready; definitions and APIs are served.
 *
 * <p>Other objects are ready as soon as they are there.
 */
final class Readiness {

    private static final Set<String> WAITED_FOR =
            Set.of("Deployment", "DaemonSet", "StatefulSet", "CustomResourceDefinition", "APIService");

    private Readiness() {}

    static boolean isWaitedFor(String kind) {
        return WAITED_FOR.contains(kind);
    }

    /** What is missing; empty when it is ready. */
    static Optional<String> missing(LiveObject object) {
        return switch (object.ref().kind()) {
            case "Deployment", "StatefulSet" ->
                pods(object, object.number("spec", "replicas"), "readyReplicas", "updatedReplicas");
            case "DaemonSet" ->
                pods(
                        object,
                        object.number("status", "desiredNumberScheduled"),
                        "numberReady",
                        "updatedNumberScheduled");
            case "CustomResourceDefinition" -> condition(object, "Established");
            case "APIService" -> condition(object, "Available");
            default -> Optional.empty();
        };
    }

    private static Optional<String> pods(LiveObject object, long wanted, String ready, String updated) {
        if (object.number("metadata", "generation") > object.number("status", "observedGeneration")) {
            return Optional.of("its controller has not seen it yet");
        }
        long there = object.number("status", ready);
        long fresh = object.number("status", updated);
        // a Deployment counts all of its pods, old ones too
        long old = object.at("status", "replicas") == null ? 0 : object.number("status", "replicas") - fresh;
        if (there == wanted && fresh == wanted && old <= 0) {
            return Optional.empty();
        }
        return Optional.of(Math.min(there, fresh) + " of " + wanted + " pods are ready");
    }

    private static Optional<String> condition(LiveObject object, String type) {
        Optional<Map<String, Object>> condition = object.condition(type);
        if (condition.isPresent() && "True".equals(condition.get().get("status"))) {
            return Optional.empty();
        }
        return Optional.of("not " + type
                + condition
                        .map(each -> each.get("message"))
                        .map(text -> ": " + text)
                        .orElse(" yet"));
    }

    /** What a pod that is not ready says about itself. */
    static Optional<String> trouble(LiveObject pod) {
        for (String list : new String[] {"initContainerStatuses", "containerStatuses"}) {
            for (Map<String, Object> container : pod.list("status", list)) {
                Map<String, Object> waiting = KubernetesYaml.asMap(
                        KubernetesYaml.asMap(container.get("state")).get("waiting"));
                if (waiting.get("reason") != null) {
                    return Optional.of(pod + ", container " + container.get("name") + ": " + waiting.get("reason"));
                }
            }
        }
        boolean ready = pod.condition("Ready")
                .map(each -> each.get("status"))
                .filter("True"::equals)
                .isPresent();
        return ready
                ? Optional.empty()
                : Optional.of(pod + " is " + pod.text("status", "phase").orElse("new") + " and not ready");
    }
}
