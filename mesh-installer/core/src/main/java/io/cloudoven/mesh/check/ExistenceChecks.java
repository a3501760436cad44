package io.cloudoven.mesh.check;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.Pod;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The control plane: what it was told, whether it runs, and whether it knows the cluster's networks. */
final class ExistenceChecks {

    private static final String COMPONENT = "linkerd.io/control-plane-component";
    private static final List<String> COMPONENTS = List.of("destination", "identity", "proxy-injector");
    private static final String NETWORKS = "set clusterNetworks to networks that have all of the cluster's in them";
    private static final String EVENTS = "look at the events and pods of the control plane's namespace";

    private final ClusterView cluster;

    private ExistenceChecks(ClusterView cluster) {
        this.cluster = cluster;
    }

    static List<Probe> of(ClusterView cluster) {
        ExistenceChecks checks = new ExistenceChecks(cluster);
        return new Probes(CheckCategory.EXISTENCE)
                .fatal(
                        "l5d-existence-linkerd-config",
                        "ConfigMap linkerd-config is there",
                        "install the control plane, or say in which namespace it is",
                        () -> Outcome.failedIf(
                                cluster.configuration().isEmpty(),
                                "there is no ConfigMap linkerd-config in namespace " + cluster.namespace()))
                .fatal(
                        "l5d-existence-sa",
                        "the heartbeat's ServiceAccount is there",
                        "install the control plane again, or without heartbeat",
                        checks::heartbeat)
                .fatalRetried(
                        "l5d-existence-replicasets",
                        "the control plane's ReplicaSets can make pods",
                        EVENTS,
                        checks::replicaSets)
                .warningRetried(
                        "l5d-existence-unschedulable-pods",
                        "all pods of the control plane have a node",
                        "add nodes, or look at taints, affinity and requests",
                        checks::unschedulable)
                .fatalRetried("l5d-api-control-ready", "the control plane's pods are ready", EVENTS, checks::ready)
                .error(
                        "l5d-cluster-networks-cidr",
                        "the networks of all nodes' pods are known",
                        NETWORKS,
                        checks::nodes)
                .error("l5d-cluster-networks-pods", "the networks of all pods are known", NETWORKS, checks::pods)
                .error(
                        "l5d-cluster-networks-pods",
                        "the networks of all services are known",
                        NETWORKS,
                        checks::services)
                .list();
    }

    private Outcome heartbeat() {
        Map<String, Object> configuration = cluster.requiredConfiguration();
        return Boolean.TRUE.equals(configuration.get("disableHeartBeat"))
                ? Outcome.skipped("the heartbeat is switched off")
                : Outcome.allThere("ServiceAccounts", List.of("linkerd-heartbeat"), cluster.ownServiceAccounts());
    }

    private Outcome replicaSets() {
        return Outcome.ofProblems(
                cluster.client().apps().replicaSets().inNamespace(cluster.namespace()).list().getItems().stream()
                        .flatMap(set -> set.getStatus().getConditions().stream()
                                .filter(condition -> "ReplicaFailure".equals(condition.getType())
                                        && "True".equals(condition.getStatus()))
                                .map(condition -> set.getMetadata().getName() + ": " + condition.getReason() + ": "
                                        + condition.getMessage()))
                        .toList());
    }

    private Outcome unschedulable() {
        return Outcome.ofProblems(cluster.pods(cluster.namespace()).stream()
                .flatMap(pod -> pod.getStatus().getConditions().stream()
                        .filter(condition -> "Unschedulable".equals(condition.getReason()))
                        .map(condition -> Pods.name(pod) + ": " + condition.getMessage()))
                .toList());
    }

    /** Of each part one pod with all its containers ready is enough. */
    private Outcome ready() {
        List<Pod> pods = cluster.client()
                .pods()
                .inNamespace(cluster.namespace())
                .withLabel(COMPONENT)
                .list()
                .getItems();
        return Outcome.ofProblems(COMPONENTS.stream()
                .flatMap(component -> notReady(component, pods).stream())
                .toList());
    }

    private static Optional<String> notReady(String component, List<Pod> all) {
        List<Pod> pods = all.stream()
                .filter(pod -> component.equals(ClusterView.labels(pod).get(COMPONENT))
                        && "Running".equals(pod.getStatus().getPhase()))
                .toList();
        if (pods.isEmpty()) {
            return Optional.of("no pod of linkerd-" + component + " runs");
        }
        boolean ready = pods.stream()
                .anyMatch(pod -> pod.getStatus().getContainerStatuses().stream()
                        .allMatch(container -> Boolean.TRUE.equals(container.getReady())));
        return ready
                ? Optional.empty()
                : Optional.of("no pod of linkerd-" + component + " is ready: " + Pods.name(pods.get(0)) + " is "
                        + Pods.status(pods.get(0)));
    }

    private Networks networks() {
        return Networks.of(String.valueOf(cluster.requiredConfiguration().get("clusterNetworks")));
    }

    private Outcome nodes() {
        Networks known = networks();
        List<Node> nodes = cluster.client().nodes().list().getItems();
        List<String> cidrs = nodes.stream()
                .map(node -> node.getSpec().getPodCIDR())
                .filter(Objects::nonNull)
                .filter(cidr -> !cidr.isEmpty())
                .toList();
        if (cidrs.isEmpty()) {
            return Outcome.skipped("the nodes do not say which networks their pods are in");
        }
        return Outcome.ofProblems(cidrs.stream()
                .filter(cidr -> !known.contain(cidr))
                .map(cidr -> "a node's pods are in " + cidr + ", which is not within " + known)
                .toList());
    }

    private Outcome pods() {
        Networks known = networks();
        return Outcome.ofProblems(cluster.client().pods().inAnyNamespace().list().getItems().stream()
                .filter(pod -> !Boolean.TRUE.equals(pod.getSpec().getHostNetwork()))
                .filter(pod -> pod.getStatus().getPodIP() != null
                        && !known.contain(pod.getStatus().getPodIP()))
                .map(pod -> "pod " + Pods.name(pod) + " has " + pod.getStatus().getPodIP() + ", which is not within "
                        + known)
                .toList());
    }

    private Outcome services() {
        Networks known = networks();
        return Outcome.ofProblems(cluster.client().services().inAnyNamespace().list().getItems().stream()
                .filter(service -> {
                    String address = service.getSpec().getClusterIP();
                    return address != null && !address.isEmpty() && !address.equals("None") && !known.contain(address);
                })
                .map(service -> "service " + service.getMetadata().getNamespace() + "/"
                        + service.getMetadata().getName() + " has "
                        + service.getSpec().getClusterIP() + ", which is not within " + known)
                .toList());
    }
}
