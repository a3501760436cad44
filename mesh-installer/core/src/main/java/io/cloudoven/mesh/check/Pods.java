package io.cloudoven.mesh.check;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerStateTerminated;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Pod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How pods and the proxies in them are. */
final class Pods {

    static final String PROXY = "linkerd-proxy";

    /** Where no proxy runs any more, and none is missed. */
    private static final Set<String> OVER = Set.of("Completed", "NodeShutdown", "Shutdown", "Terminated");

    /** Where a proxy should be ready. */
    private static final Set<String> ON = Set.of("Running", "Evicted");

    private Pods() {}

    /** Fails unless there are pods, and all of them run with proxies that are ready. */
    static Outcome proxiesAreReady(List<Pod> pods, String where) {
        if (pods.isEmpty()) {
            return Outcome.failed("there is no pod with a proxy in " + where);
        }
        return Outcome.ofProblems(
                pods.stream().flatMap(pod -> notReady(pod).stream()).toList());
    }

    private static Optional<String> notReady(Pod pod) {
        String status = status(pod);
        if (OVER.contains(status)) {
            return Optional.empty();
        }
        if (!ON.contains(status)) {
            return Optional.of("pod " + name(pod) + " is " + status);
        }
        return isProxyReady(pod)
                ? Optional.empty()
                : Optional.of("container " + PROXY + " of pod " + name(pod) + " is not ready");
    }

    /** As {@code kubectl get pods} shows it: the phase, or what keeps the pod from running. */
    static String status(Pod pod) {
        List<ContainerStatus> starting = pod.getStatus().getInitContainerStatuses().stream()
                .filter(init -> !hasStarted(init))
                .toList();
        if (!starting.isEmpty()) {
            return "Init:" + reason(starting.get(0)).orElse("Waiting");
        }
        String phase = pod.getStatus().getReason() == null
                ? pod.getStatus().getPhase()
                : pod.getStatus().getReason();
        List<ContainerStatus> containers = pod.getStatus().getContainerStatuses();
        String status = containers.stream()
                .flatMap(container -> reason(container).stream())
                .findFirst()
                .orElse(phase);
        boolean runs = containers.stream()
                .anyMatch(container -> Boolean.TRUE.equals(container.getReady())
                        && container.getState().getRunning() != null);
        return status.equals("Completed") && runs ? "Running" : status;
    }

    /** Whether it ended well, or is a sidecar that runs. */
    private static boolean hasStarted(ContainerStatus init) {
        ContainerStateTerminated ended = init.getState().getTerminated();
        if (ended != null) {
            return ended.getExitCode() == 0;
        }
        return Boolean.TRUE.equals(init.getStarted()) && Boolean.TRUE.equals(init.getReady());
    }

    private static Optional<String> reason(ContainerStatus container) {
        if (container.getState().getWaiting() != null) {
            return Optional.ofNullable(container.getState().getWaiting().getReason());
        }
        ContainerStateTerminated ended = container.getState().getTerminated();
        return ended == null
                ? Optional.empty()
                : Optional.of(ended.getReason() == null ? "ExitCode:" + ended.getExitCode() : ended.getReason());
    }

    static boolean isProxyReady(Pod pod) {
        return Stream.concat(
                        pod.getStatus().getInitContainerStatuses().stream(),
                        pod.getStatus().getContainerStatuses().stream())
                .anyMatch(container -> PROXY.equals(container.getName()) && Boolean.TRUE.equals(container.getReady()));
    }

    /** The container with the proxy, among the native sidecars too. */
    static Optional<Container> proxy(Pod pod) {
        return containers(pod)
                .filter(container -> PROXY.equals(container.getName()))
                .findFirst();
    }

    static Stream<Container> containers(Pod pod) {
        return Stream.concat(pod.getSpec().getInitContainers().stream(), pod.getSpec().getContainers().stream());
    }

    /** A variable of the proxy that is set directly. */
    static Optional<String> proxyVariable(Pod pod, String name) {
        return proxy(pod).stream()
                .flatMap(container -> container.getEnv().stream())
                .filter(variable -> name.equals(variable.getName()))
                .map(EnvVar::getValue)
                .flatMap(value -> Stream.ofNullable(value))
                .findFirst();
    }

    /** The version of a proxy, unless its image is named by digest. */
    static Optional<String> proxyVersion(Pod pod) {
        return proxy(pod)
                .map(Container::getImage)
                .filter(image -> !image.contains("@"))
                .map(image -> image.substring(image.lastIndexOf(':') + 1));
    }

    static String name(Pod pod) {
        return pod.getMetadata().getNamespace() + "/" + pod.getMetadata().getName();
    }
}
