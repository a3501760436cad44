package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.inject.PodOutline;
import io.fabric8.kubernetes.api.model.ContainerState;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What keeps pods from being ready, in words. */
final class PodTrouble {
    private static final int MOST_TOLD = 5;

    private PodTrouble() {}

    /** Whether a pod runs, or may come to run: those that have ended count for nothing. */
    static boolean isActive(Pod pod) {
        String phase = pod.getStatus().getPhase();
        return !"Succeeded".equals(phase) && !"Failed".equals(phase);
    }

    /** Whether a proxy is in it, among the init containers where it is a native sidecar. */
    static boolean isProxied(Pod pod) {
        return Stream.concat(pod.getSpec().getInitContainers().stream(), pod.getSpec().getContainers().stream())
                .anyMatch(container -> container.getName().equals(PodOutline.PROXY));
    }

    /** A line for each pod that is not ready; empty when all are. */
    static List<String> of(List<Pod> pods) {
        List<String> told = new ArrayList<>();
        int more = 0;
        for (Pod pod : pods) {
            List<String> reasons = reasons(pod);
            if (!reasons.isEmpty()) {
                if (told.size() < MOST_TOLD) {
                    told.add("pod " + pod.getMetadata().getName() + ": " + String.join("; ", reasons));
                } else {
                    more++;
                }
            }
        }
        if (more > 0) {
            told.add("and " + more + " more pods");
        }
        return told;
    }

    private static List<String> reasons(Pod pod) {
        List<String> reasons = new ArrayList<>();
        if (!isActive(pod)) {
            reasons.add("it has ended, phase " + pod.getStatus().getPhase());
        }
        for (ContainerStatus container : pod.getStatus().getInitContainerStatuses()) {
            boolean sidecar = container.getState().getTerminated() == null
                    || container.getName().equals(PodOutline.PROXY);
            add(reasons, container, sidecar);
        }
        pod.getStatus().getContainerStatuses().forEach(container -> add(reasons, container, true));
        if (reasons.isEmpty() && !condition(pod, "Ready").equals("True")) {
            reasons.add(unready(pod));
        }
        return reasons;
    }

    private static void add(List<String> reasons, ContainerStatus container, boolean mustRun) {
        if (mustRun && !Boolean.TRUE.equals(container.getReady())) {
            reasons.add("container " + container.getName() + " " + state(container));
        }
    }

    private static String state(ContainerStatus container) {
        ContainerState state = container.getState();
        if (state.getWaiting() != null) {
            return "waits: "
                    + worded(state.getWaiting().getReason(), state.getWaiting().getMessage());
        }
        if (state.getTerminated() != null) {
            return "has ended with status " + state.getTerminated().getExitCode() + ": "
                    + worded(
                            state.getTerminated().getReason(),
                            state.getTerminated().getMessage());
        }
        return "runs and is not ready; see its readiness probe and its log";
    }

    private static String unready(Pod pod) {
        for (PodCondition condition : pod.getStatus().getConditions()) {
            if (condition.getType().equals("PodScheduled")
                    && condition.getStatus().equals("False")) {
                return "no node takes it: " + worded(condition.getReason(), condition.getMessage());
            }
        }
        return "it is not ready, phase " + pod.getStatus().getPhase();
    }

    private static String condition(Pod pod, String type) {
        return pod.getStatus().getConditions().stream()
                .filter(condition -> condition.getType().equals(type))
                .map(PodCondition::getStatus)
                .findFirst()
                .orElse("");
    }

    private static String worded(@Nullable String reason, @Nullable String message) {
        String why = reason == null ? "no reason given" : reason;
        return message == null || message.isEmpty() ? why : why + ", " + message;
    }
}
