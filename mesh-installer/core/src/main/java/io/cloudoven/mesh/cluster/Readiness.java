package io.cloudoven.mesh.cluster;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        if (object.isTrue(type)) {
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
        return object.isTrue("NamesAccepted") && !object.isTrue("Established");
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
