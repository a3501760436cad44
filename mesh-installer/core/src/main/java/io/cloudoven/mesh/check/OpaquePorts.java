package io.cloudoven.mesh.check;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.discovery.v1.Endpoint;
import io.fabric8.kubernetes.api.model.discovery.v1.EndpointSlice;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether pods and the services in front of them say the same of opaque ports: a service's port is opaque if and only if the
 * pod's port behind it is.
 */
final class OpaquePorts {

    private static final String ANNOTATION = "config.linkerd.io/opaque-ports";
    private static final String SERVICE = "kubernetes.io/service-name";

    private final ClusterView cluster;

    OpaquePorts(ClusterView cluster) {
        this.cluster = cluster;
    }

    Outcome outcome() {
        Map<String, Pod> pods = cluster
                .workloads()
                .map(in -> cluster.client().pods().inNamespace(in).list())
                .orElseGet(() -> cluster.client().pods().inAnyNamespace().list())
                .getItems()
                .stream()
                .collect(Collectors.toMap(Pods::name, Function.identity()));
        Map<String, Set<String>> behind = podsOfServices();
        return Outcome.ofProblems(cluster.services().stream()
                .filter(service -> !"None".equals(service.getSpec().getClusterIP()))
                .flatMap(service -> behind.getOrDefault(name(service), Set.of()).stream()
                        .flatMap(pod -> Stream.ofNullable(pods.get(pod)))
                        .flatMap(pod -> problems(service, pod)))
                .distinct()
                .toList());
    }

    private Map<String, Set<String>> podsOfServices() {
        List<EndpointSlice> slices = cluster.workloads()
                .map(in -> cluster.client()
                        .discovery()
                        .v1()
                        .endpointSlices()
                        .inNamespace(in)
                        .list())
                .orElseGet(() -> cluster.client()
                        .discovery()
                        .v1()
                        .endpointSlices()
                        .inAnyNamespace()
                        .list())
                .getItems();
        return slices.stream()
                .filter(slice -> ClusterView.labels(slice).containsKey(SERVICE))
                .collect(Collectors.groupingBy(
                        slice -> slice.getMetadata().getNamespace() + "/"
                                + ClusterView.labels(slice).get(SERVICE),
                        Collectors.flatMapping(OpaquePorts::pods, Collectors.toSet())));
    }

    private static Stream<String> pods(EndpointSlice slice) {
        return slice.getEndpoints().stream()
                .filter(endpoint -> endpoint.getTargetRef() != null
                        && "Pod".equals(endpoint.getTargetRef().getKind())
                        && isReady(endpoint))
                .map(endpoint -> slice.getMetadata().getNamespace() + "/"
                        + endpoint.getTargetRef().getName());
    }

    /** Nothing is sent to others; who says nothing is ready. */
    private static boolean isReady(Endpoint endpoint) {
        return endpoint.getConditions() == null
                || !Boolean.FALSE.equals(endpoint.getConditions().getReady());
    }

    private static Stream<String> problems(Service service, Pod pod) {
        Set<Integer> ofService = ports(service);
        Set<Integer> ofPod = ports(pod);
        return service.getSpec().getPorts().stream()
                .flatMap(port -> target(port, pod)
                        .filter(target -> ofService.contains(port.getPort()) != ofPod.contains(target))
                        .map(target -> ofPod.contains(target)
                                ? "service " + name(service) + " leads port " + port.getPort() + " to the opaque port "
                                        + target + " of pod " + Pods.name(pod) + "; it is opaque in the pod only"
                                : "service " + name(service) + " says that its port " + port.getPort()
                                        + " is opaque, and port " + target + " of pod " + Pods.name(pod)
                                        + " behind it is not")
                        .stream());
    }

    /** The port of a pod that a service's port leads to, if the pod has it. */
    private static Optional<Integer> target(ServicePort port, Pod pod) {
        IntOrString target = port.getTargetPort();
        if (target == null) {
            return Optional.of(port.getPort());
        }
        if (target.getIntVal() != null) {
            return Optional.of(target.getIntVal() == 0 ? port.getPort() : target.getIntVal());
        }
        return Pods.containers(pod)
                .flatMap(container -> container.getPorts().stream())
                .filter(each -> target.getStrVal().equals(each.getName()))
                .map(ContainerPort::getContainerPort)
                .findFirst();
    }

    /** Single ports and ranges; what is neither is left to whoever reads it. */
    private static Set<Integer> ports(HasMetadata object) {
        Set<Integer> ports = new HashSet<>();
        String text = ClusterView.annotations(object).getOrDefault(ANNOTATION, "");
        Arrays.stream(text.split(",")).map(String::strip).forEach(part -> {
            if (part.matches("[0-9]{1,5}(-[0-9]{1,5})?")) {
                int hyphen = part.indexOf('-');
                int from = Integer.parseInt(hyphen < 0 ? part : part.substring(0, hyphen));
                int to = hyphen < 0 ? from : Integer.parseInt(part.substring(hyphen + 1));
                for (int port = from; port <= to; port++) {
                    ports.add(port);
                }
            }
        });
        return ports;
    }

    private static String name(HasMetadata object) {
        return object.getMetadata().getNamespace() + "/" + object.getMetadata().getName();
    }
}
