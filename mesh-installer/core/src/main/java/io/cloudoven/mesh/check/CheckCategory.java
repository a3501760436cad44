package io.cloudoven.mesh.check;

import java.util.List;
import java.util.function.Function;

/** What checks are about; the names are Linkerd's, but for {@link #AKS}, and so is the order in which they are made. */
public enum CheckCategory {
    /** The API server answers. */
    KUBERNETES_API("kubernetes-api", KubernetesChecks::api),
    /** Kubernetes is new enough. */
    KUBERNETES_VERSION("kubernetes-version", KubernetesChecks::version),
    /** The Gateway API is defined. */
    GATEWAY_API("gateway-api-crd", KubernetesChecks::gatewayApi),
    /** Linkerd can be installed by whoever asks. */
    PRE_INSTALL("pre-kubernetes-setup", PreInstallChecks::of),
    /** Linkerd's custom resources are defined. */
    DEFINITIONS("linkerd-crd", DefinitionChecks::of),
    /** The control plane runs. */
    EXISTENCE("linkerd-existence", ExistenceChecks::of),
    /** What the control plane needs beside its pods. */
    CONFIG("linkerd-config", ConfigChecks::of),
    /** The CNI plugin. */
    CNI("linkerd-cni-plugin", CniChecks::of),
    /** Trust anchors and the issuer. */
    IDENTITY("linkerd-identity", IdentityChecks::of),
    /** The certificates of the control plane's webhooks. */
    WEBHOOKS("linkerd-webhooks-and-apisvc-tls", WebhookChecks::of),
    /** The trust anchors of running proxies. */
    DATA_PLANE_IDENTITY("linkerd-identity-data-plane", DataPlaneIdentityChecks::of),
    /** The version that was asked for. */
    VERSION("linkerd-version", VersionChecks::wanted),
    /** The version of the control plane. */
    CONTROL_PLANE_VERSION("control-plane-version", VersionChecks::controlPlane),
    /** The proxies of the control plane. */
    CONTROL_PLANE_PROXY("linkerd-control-plane-proxy", ControlPlaneProxyChecks::of),
    /** Meshed workloads. */
    DATA_PLANE("linkerd-data-plane", DataPlaneChecks::of),
    /** Replicas, where high availability is asked for. */
    HIGH_AVAILABILITY("linkerd-ha-checks", HighAvailabilityChecks::of),
    /** The namespaces of extensions. */
    EXTENSIONS("linkerd-extension-checks", ExtensionChecks::of),
    /** The viz extension. */
    VIZ("linkerd-viz", VizChecks::of),
    /** What viz sees of meshed workloads. */
    VIZ_DATA_PLANE("linkerd-viz-data-plane", VizDataPlaneChecks::of),
    /** What is particular to Azure Kubernetes Service; skipped elsewhere. */
    AKS("aks", AksChecks::of);

    private final String id;
    private final Function<ClusterView, List<Probe>> probes;

    CheckCategory(String id, Function<ClusterView, List<Probe>> probes) {
        this.id = id;
        this.probes = probes;
    }

    /** The name in reports, such as {@code linkerd-identity}. */
    public String id() {
        return id;
    }

    List<Probe> probes(ClusterView cluster) {
        return probes.apply(cluster);
    }

    @Override
    public String toString() {
        return id;
    }
}
