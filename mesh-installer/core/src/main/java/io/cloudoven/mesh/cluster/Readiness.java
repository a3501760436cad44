package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether an object does what it is for: workloads have all their pods, new and ready; definitions and APIs are served.
 *
 * <p>Other objects are ready as soon as they are there.
 */
final class Readiness {

    private static final Set<String> WAITED_FOR =
            Set.of("Deployment", "DaemonSet", "StatefulSet", "CustomResourceDefinition", "APIService");

    private static final Set<String> OBSTACLES = Set.of(
            "ReplicaFailure",
            "NamespaceDeletionDiscoveryFailure",
            "NamespaceDeletionGroupVersionParsingFailure",
            "NamespaceDeletionContentFailure",
            "NamespaceContentRemaining",
            "NamespaceFinalizersRemaining");

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
        if (isTrue(object, type)) {
            return Optional.empty();
        }
        return Optional.of("not " + type
                + object.condition(type)
                        .map(each -> each.get("message"))
                        .map(text -> ": " + text)
                        .orElse(" yet"));
    }

    /** Whether a definition may be served and is not: an API server that was restarted in between does not see to it. */
    static boolean isForgotten(LiveObject object) {
        return isTrue(object, "NamesAccepted") && !isTrue(object, "Established");
    }

    private static boolean isTrue(LiveObject object, String condition) {
        return object.condition(condition)
                .map(each -> each.get("status"))
                .filter("True"::equals)
                .isPresent();
    }

    /** What a pod that is not ready says about itself: which container, and the reason. */
    static Optional<String> trouble(LiveObject pod) {
        if (isTrue(pod, "Ready")) {
            return Optional.empty();
        }
        String containers = Stream.of("initContainerStatuses", "containerStatuses")
                .flatMap(list -> pod.list("status", list).stream())
                .flatMap(container -> trouble(container).stream())
                .collect(Collectors.joining(", "));
        String unscheduled = pod.condition("PodScheduled")
                .filter(condition -> "False".equals(condition.get("status")))
                .map(condition -> " (" + condition.get("reason") + ": " + condition.get("message") + ")")
                .orElse("");
        return Optional.of(pod
                + (containers.isEmpty()
                        ? " is " + pod.text("status", "phase").orElse("new") + " and not ready" + unscheduled
                        : ", " + containers));
    }

    private static Optional<String> trouble(Map<String, Object> container) {
        Map<String, Object> state = KubernetesYaml.asMap(container.get("state"));
        Map<String, Object> waiting = KubernetesYaml.asMap(state.get("waiting"));
        Map<String, Object> ended = KubernetesYaml.asMap(state.get("terminated"));
        String reason = null;
        if (!waiting.isEmpty()) {
            reason = waiting.get("reason") + message(waiting);
        } else if (!ended.isEmpty() && !Integer.valueOf(0).equals(ended.get("exitCode"))) {
            reason = "ended with status " + ended.get("exitCode") + ", " + ended.get("reason") + message(ended);
        } else if (state.containsKey("running") && !Boolean.TRUE.equals(container.get("ready"))) {
            reason = "runs, and its readiness probe fails";
        }
        return Optional.ofNullable(reason).map(text -> "container " + container.get("name") + ": " + text);
    }

    private static String message(Map<String, Object> state) {
        return state.get("message") == null ? "" : " (" + state.get("message") + ")";
    }

    /** Why pods of a workload, or the end of an object, are kept from being. */
    static String obstacles(LiveObject object) {
        return object.list("status", "conditions").stream()
                .filter(condition -> "True".equals(condition.get("status")) && isObstacle(condition.get("type")))
                .map(condition -> "; " + condition.get("reason") + ": " + condition.get("message"))
                .collect(Collectors.joining());
    }

    private static boolean isObstacle(@Nullable Object condition) {
        return OBSTACLES.contains(String.valueOf(condition));
    }
}
