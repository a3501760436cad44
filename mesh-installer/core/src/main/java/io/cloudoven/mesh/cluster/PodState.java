package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a pod is, as its status tells. */
public final class PodState {

    private static final List<String> OVER = List.of("Succeeded", "Failed");

    private PodState() {}

    /** Whether it runs or may come to run, and is to go on: neither has it ended, nor was it told to. */
    public static boolean isActive(LiveObject pod) {
        return !isDeleted(pod) && !isOver(pod);
    }

    /** Whether it was told to end, and has not yet. */
    public static boolean isEnding(LiveObject pod) {
        return isDeleted(pod) && !isOver(pod);
    }

    private static boolean isDeleted(LiveObject pod) {
        return pod.at("metadata", "deletionTimestamp") != null;
    }

    private static boolean isOver(LiveObject pod) {
        return OVER.contains(pod.text("status", "phase").orElse(""));
    }

    /** Its containers as they are specified, those that come first included: native sidecars are among these. */
    public static Stream<Map<String, Object>> containers(LiveObject pod) {
        return Stream.concat(pod.list("spec", "initContainers").stream(), pod.list("spec", "containers").stream());
    }

    /** What one that is not ready says about itself: which container, and the reason; empty when all of it is ready. */
    public static Optional<String> trouble(LiveObject pod) {
        if (isReady(pod)) {
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

    /** The condition says so of all containers together; native sidecars are looked at one by one all the same. */
    private static boolean isReady(LiveObject pod) {
        Set<Object> sidecars = pod.list("spec", "initContainers").stream()
                .filter(container -> "Always".equals(container.get("restartPolicy")))
                .map(container -> String.valueOf(container.get("name")))
                .collect(Collectors.toUnmodifiableSet());
        return pod.isTrue("Ready")
                && pod.list("status", "containerStatuses").stream().allMatch(PodState::isContainerReady)
                && pod.list("status", "initContainerStatuses").stream()
                        .filter(container -> sidecars.contains(String.valueOf(container.get("name"))))
                        .allMatch(PodState::isContainerReady);
    }

    private static boolean isContainerReady(Map<String, Object> container) {
        return Boolean.TRUE.equals(container.get("ready"));
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
        } else if (state.containsKey("running") && !isContainerReady(container)) {
            reason = "runs, and its readiness probe fails";
        }
        return Optional.ofNullable(reason).map(text -> "container " + container.get("name") + ": " + text);
    }

    private static String message(Map<String, Object> state) {
        return state.get("message") == null ? "" : " (" + state.get("message") + ")";
    }
}
