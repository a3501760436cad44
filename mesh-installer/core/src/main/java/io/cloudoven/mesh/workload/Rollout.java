package io.cloudoven.mesh.workload;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    static Rollout of(Kind kind, GenericKubernetesResource object) {
        Tree tree = new Tree(object.getAdditionalProperties());
        Tree spec = tree.at("spec");
        Tree status = tree.at("status");
        long generation = Objects.requireNonNullElse(object.getMetadata().getGeneration(), 0L);
        String waitsFor = status.at("observedGeneration").number(0) < generation
                ? "the cluster to begin"
                : waitsFor(kind, spec, status);
        return new Rollout(
                waitsFor,
                obstacle(spec),
                waitsFor.isEmpty() ? null : condition(status, "Progressing", "False"),
                Objects.requireNonNullElse(condition(status, "ReplicaFailure", "True"), ""),
                selector(spec.at("selector")));
    }

    boolean isComplete() {
        return waitsFor.isEmpty();
    }

    private static String waitsFor(Kind kind, Tree spec, Tree status) {
        if (kind == Kind.DAEMON_SET) {
            return counted(
                    status.at("desiredNumberScheduled").number(0),
                    status.at("updatedNumberScheduled").number(0),
                    status.at("numberAvailable").number(0),
                    0);
        }
        long wanted = spec.at("replicas").number(1);
        long updated = status.at("updatedReplicas").number(0);
        long available = status.at("availableReplicas").number(0);
        long all = status.at("replicas").number(0);
        if (kind == Kind.STATEFUL_SET) {
            long kept = Math.min(
                    wanted,
                    spec.at("updateStrategy", "rollingUpdate", "partition").number(0));
            boolean named = kept > 0
                    || wanted == 0
                    || status.at("currentRevision")
                            .text()
                            .equals(status.at("updateRevision").text());
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

    private static @Nullable String obstacle(Tree spec) {
        if (spec.at("paused").is(true)) {
            return "it is paused; resume it, then run this again";
        }
        return spec.at("updateStrategy", "type").is("OnDelete")
                ? "its pods are replaced only when somebody deletes them (OnDelete); delete them one after another"
                : null;
    }

    private static @Nullable String condition(Tree status, String type, String value) {
        for (Tree condition : status.at("conditions").elements()) {
            if (condition.at("type").is(type) && condition.at("status").is(value)) {
                return condition.at("reason").text() + ": "
                        + condition.at("message").text();
            }
        }
        return null;
    }

    private static String selector(Tree selector) {
        List<String> terms = new ArrayList<>();
        selector.at("matchLabels").texts().forEach((name, value) -> terms.add(name + "=" + value));
        for (Tree expression : selector.at("matchExpressions").elements()) {
            String key = expression.at("key").text();
            String values = expression.at("values").elements().stream()
                    .map(Tree::text)
                    .collect(Collectors.joining(",", " (", ")"));
            terms.add(
                    switch (expression.at("operator").text()) {
                        case "In" -> key + " in" + values;
                        case "NotIn" -> key + " notin" + values;
                        case "Exists" -> key;
                        default -> "!" + key;
                    });
        }
        return String.join(",", terms);
    }
}
