package io.cloudoven.mesh.check;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.release.Values;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What checks see of a cluster, read anew whenever it is asked for. */
final class ClusterView {

    /** On what is meshed or belongs to the control plane; the value is the control plane's namespace. */
    static final String CONTROL_PLANE = "linkerd.io/control-plane-ns";

    /** On what belongs to an extension; the value is its name. */
    static final String EXTENSION = "linkerd.io/extension";

    /** Linkerd's own name for what is labelled so; the CNI plugin is not the control plane. */
    private static final String CNI_RESOURCE = "linkerd.io/cni-resource";

    private final KubernetesClient client;
    private final Setting setting;
    private final Optional<String> workloads;
    private @Nullable Map<String, String> latest;

    ClusterView(KubernetesClient client, Setting setting, Optional<String> workloads) {
        this.client = client;
        this.setting = setting;
        this.workloads = workloads;
    }

    KubernetesClient client() {
        return client;
    }

    Setting setting() {
        return setting;
    }

    /** The control plane's namespace. */
    String namespace() {
        return setting.namespace();
    }

    /** The namespace of the workloads to look at; empty for all. */
    Optional<String> workloads() {
        return workloads;
    }

    Optional<Namespace> namespace(String name) {
        return Optional.ofNullable(client.namespaces().withName(name).get());
    }

    Optional<Map<String, Object>> configuration() {
        ConfigMap map = client.configMaps()
                .inNamespace(namespace())
                .withName("linkerd-config")
                .get();
        return Optional.ofNullable(map).map(there -> {
            String values = there.getData() == null ? null : there.getData().get("values");
            return Values.parse("ConfigMap " + namespace() + "/linkerd-config", values == null ? "{}" : values)
                    .tree();
        });
    }

    /**
     * What the control plane was told.
     *
     * @throws MeshException if that is not kept in the cluster
     */
    Map<String, Object> requiredConfiguration() {
        return configuration()
                .orElseThrow(
                        () -> new MeshException("there is no ConfigMap linkerd-config in namespace " + namespace()));
    }

    /** The latest versions by channel, asked for once; none if nobody knows. */
    synchronized Map<String, String> latest(LatestVersions source) {
        if (latest == null) {
            latest = Map.of();
            try {
                latest = Map.copyOf(source.byChannel());
            } catch (RuntimeException unanswered) {
                throw new MeshException("the latest versions cannot be had: " + unanswered.getMessage(), unanswered);
            }
        }
        return latest;
    }

    List<Pod> pods(String namespace) {
        return client.pods().inNamespace(namespace).list().getItems();
    }

    /** Pods with proxies of this control plane, where workloads are looked at. */
    List<Pod> meshedPods() {
        return workloads
                .map(in -> client.pods()
                        .inNamespace(in)
                        .withLabel(CONTROL_PLANE, namespace())
                        .list())
                .orElseGet(() -> client.pods()
                        .inAnyNamespace()
                        .withLabel(CONTROL_PLANE, namespace())
                        .list())
                .getItems();
    }

    /** Pods with proxies of any control plane in a namespace. */
    List<Pod> proxiedPods(String in) {
        return client.pods().inNamespace(in).withLabel(CONTROL_PLANE).list().getItems();
    }

    List<Service> services() {
        return workloads
                .map(in -> client.services().inNamespace(in).list())
                .orElseGet(() -> client.services().inAnyNamespace().list())
                .getItems();
    }

    List<String> ownClusterRoles() {
        return names(client.rbac()
                .clusterRoles()
                .withLabel(CONTROL_PLANE)
                .withoutLabel(CNI_RESOURCE)
                .list()
                .getItems());
    }

    List<String> ownClusterRoleBindings() {
        return names(client.rbac()
                .clusterRoleBindings()
                .withLabel(CONTROL_PLANE)
                .withoutLabel(CNI_RESOURCE)
                .list()
                .getItems());
    }

    List<String> ownServiceAccounts() {
        return names(client.serviceAccounts()
                .inNamespace(namespace())
                .withLabel(CONTROL_PLANE)
                .withoutLabel(CNI_RESOURCE)
                .list()
                .getItems());
    }

    static List<String> names(Collection<? extends HasMetadata> objects) {
        return objects.stream().map(each -> each.getMetadata().getName()).toList();
    }

    static Map<String, String> labels(HasMetadata object) {
        Map<String, String> labels = object.getMetadata().getLabels();
        return labels == null ? Map.of() : labels;
    }

    static Map<String, String> annotations(HasMetadata object) {
        Map<String, String> annotations = object.getMetadata().getAnnotations();
        return annotations == null ? Map.of() : annotations;
    }
}
