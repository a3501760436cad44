package io.cloudoven.mesh.check;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.MutatingWebhook;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.MutatingWebhookConfiguration;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is particular to Azure Kubernetes Service, as far as it shows from within the cluster.
 *
 * @see <a href="https://learn.microsoft.com/azure/aks/faq">AKS: frequently asked questions</a>
 */
final class AksChecks {

    private static final String NODE_LABEL = "kubernetes.azure.com/cluster";
    private static final String SYSTEM = "kube-system";
    private static final int MINOR = 31;
    /** How far kubelets may be behind the API server. */
    private static final int BEHIND = 3;

    private final ClusterView cluster;

    private AksChecks(ClusterView cluster) {
        this.cluster = cluster;
    }

    static List<Probe> of(ClusterView cluster) {
        AksChecks checks = new AksChecks(cluster);
        return new Probes(CheckCategory.AKS)
                .error(
                        "aks-linux-nodes",
                        "there is a Linux node that is ready",
                        "add a Linux node pool; neither the control plane nor proxies run on Windows",
                        () -> checks.onAks(checks::linux))
                .warning(
                        "aks-node-versions",
                        "node pools are of versions that Linkerd and the API server support",
                        "upgrade the node pools after the control plane of the cluster",
                        () -> checks.onAks(checks::versions))
                .error(
                        "aks-api-server-tunnel",
                        "the API server has its tunnel to webhooks in the cluster",
                        "see whether the pods of konnectivity-agent run; outbound traffic to the API server must be let out",
                        () -> checks.onAks(checks::tunnel))
                .warning(
                        "aks-admissions-enforcer",
                        "the proxy injector does not act on AKS's own pods",
                        "leave the admissions enforcer on, or exclude kube-system in the webhook's namespaceSelector",
                        () -> checks.onAks(checks::enforcer))
                .warning(
                        "aks-cilium",
                        "Cilium leaves what the mesh needs",
                        "restrict Cilium's socket load balancing to the host's namespace, and let other CNI plugins be",
                        () -> checks.onAks(checks::cilium))
                .list();
    }

    private interface OnNodes {
        Outcome of(List<Node> nodes);
    }

    private Outcome onAks(OnNodes check) {
        List<Node> nodes = cluster.client().nodes().list().getItems().stream()
                .filter(node -> ClusterView.labels(node).containsKey(NODE_LABEL))
                .toList();
        return nodes.isEmpty() ? Outcome.skipped("no node is one of AKS") : check.of(nodes);
    }

    private Outcome linux(List<Node> nodes) {
        boolean some = nodes.stream()
                .filter(node -> "linux".equals(ClusterView.labels(node).get("kubernetes.io/os")))
                .anyMatch(node -> node.getStatus().getConditions().stream()
                        .anyMatch(condition ->
                                "Ready".equals(condition.getType()) && "True".equals(condition.getStatus())));
        return Outcome.failedIf(!some, "of " + nodes.size() + " nodes, none runs Linux and is ready");
    }

    private Outcome versions(List<Node> nodes) {
        int server = minor(cluster.client().getKubernetesVersion().getGitVersion());
        return Outcome.ofProblems(nodes.stream()
                .filter(node -> {
                    int minor = minor(kubelet(node));
                    return minor < MINOR || minor < server - BEHIND;
                })
                .map(node -> "node " + node.getMetadata().getName() + " of pool "
                        + ClusterView.labels(node).getOrDefault("kubernetes.azure.com/agentpool", "?") + " is of "
                        + kubelet(node))
                .toList());
    }

    private static String kubelet(Node node) {
        return node.getStatus().getNodeInfo().getKubeletVersion();
    }

    private static int minor(String version) {
        String[] parts = version.split("\\.", -1);
        return parts.length < 2 || !parts[1].matches("[0-9]{1,4}") ? 0 : Integer.parseInt(parts[1]);
    }

    private Outcome tunnel(List<Node> nodes) {
        Deployment agent = cluster.client()
                .apps()
                .deployments()
                .inNamespace(SYSTEM)
                .withName("konnectivity-agent")
                .get();
        if (agent == null) {
            return Outcome.skipped("the API server is within the nodes' network and needs no tunnel");
        }
        Integer available = agent.getStatus() == null ? null : agent.getStatus().getAvailableReplicas();
        return Outcome.failedIf(
                available == null || available == 0,
                "no pod of konnectivity-agent is available: the API server does not reach Linkerd's webhooks");
    }

    /** AKS adds an expression to the selectors of webhooks, unless a label forbids it. */
    private Outcome enforcer(List<Node> nodes) {
        MutatingWebhookConfiguration injector = cluster.client()
                .admissionRegistration()
                .v1()
                .mutatingWebhookConfigurations()
                .withName("linkerd-proxy-injector-webhook-config")
                .get();
        if (injector == null) {
            return Outcome.skipped("there is no proxy injector");
        }
        return Outcome.ofProblems(injector.getWebhooks().stream()
                .filter(webhook -> !sparesSystem(webhook))
                .map(webhook -> "webhook " + webhook.getName() + " acts on namespace " + SYSTEM)
                .toList());
    }

    private static boolean sparesSystem(MutatingWebhook webhook) {
        return Optional.ofNullable(webhook.getNamespaceSelector()).map(LabelSelector::getMatchExpressions).stream()
                .flatMap(List::stream)
                .anyMatch(expression -> switch (expression.getKey()) {
                    case "kubernetes.io/metadata.name" ->
                        "NotIn".equals(expression.getOperator())
                                && expression.getValues().contains(SYSTEM);
                    case "control-plane" -> "DoesNotExist".equals(expression.getOperator());
                    case "kubernetes.azure.com/managedby" ->
                        "NotIn".equals(expression.getOperator())
                                && expression.getValues().contains("aks");
                    default -> false;
                });
    }

    /** With load balancing in sockets, a proxy sees addresses of pods and not of services. */
    private Outcome cilium(List<Node> nodes) {
        ConfigMap map = cluster.client()
                .configMaps()
                .inNamespace(SYSTEM)
                .withName("cilium-config")
                .get();
        if (map == null) {
            return Outcome.skipped("the cluster does without Cilium");
        }
        Map<String, String> cilium = map.getData() == null ? Map.of() : map.getData();
        boolean replaces = !"false".equals(cilium.getOrDefault("kube-proxy-replacement", "false"))
                && !"disabled".equals(cilium.get("kube-proxy-replacement"));
        if (replaces && !"true".equals(cilium.get("bpf-lb-sock-hostns-only"))) {
            return Outcome.failed(
                    "Cilium balances load in the sockets of pods, which takes the services from the proxies;"
                            + " bpf-lb-sock-hostns-only is not true");
        }
        boolean plugin = cluster.configuration()
                .map(configuration -> Boolean.TRUE.equals(configuration.get("cniEnabled")))
                .orElse(cluster.setting().cni());
        return Outcome.failedIf(
                plugin && !"false".equals(cilium.getOrDefault("cni-exclusive", "true")),
                "Cilium removes other CNI plugins, Linkerd's too: cni-exclusive is not false");
    }
}
