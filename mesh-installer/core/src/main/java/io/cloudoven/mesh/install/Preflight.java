package io.cloudoven.mesh.install;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.identity.IdentityProblem;
import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is found out before anything is applied.
 *
 * @param existing the mesh that is there
 * @param notes what a person may want to know
 */
record Preflight(
        String kubernetes,
        Optional<ExistingMesh> existing,
        boolean gatewayApi,
        boolean proxyInitAsRoot,
        ResolvedIdentity identity,
        List<String> notes) {

    private static final int OLDEST_MINOR = 31;
    private static final Pattern VERSION = Pattern.compile("1\\.(\\d+)\\..*");

    /**
     * Looks at the cluster.
     *
     * @throws MeshException if Linkerd cannot be installed there as wanted; says why
     */
    static Preflight of(Cluster cluster, MeshSpec spec) {
        List<String> notes = new ArrayList<>();
        String kubernetes = supported(cluster.version());
        Optional<ExistingMesh> existing = ExistingMesh.on(cluster);
        existing.ifPresent(mesh -> mayContinue(mesh, spec, notes));
        boolean gatewayApi = GatewayDecision.install(cluster, spec.gatewayApi());
        notes.add("the Gateway API is " + (gatewayApi ? "Linkerd's" : "somebody else's, and left alone"));
        boolean asRoot = !spec.cni() && docker(cluster, spec, notes);
        ResolvedIdentity identity = ResolvedIdentity.of(cluster, spec.namespace(), spec.identity());
        identity
                .identity()
                .validateAt(spec.clock().instant())
                .problemsAt(spec.clock().instant())
                .stream()
                .map(IdentityProblem::toString)
                .forEach(notes::add);
        return new Preflight(kubernetes, existing, gatewayApi, asRoot, identity, List.copyOf(notes));
    }

    private static String supported(String version) {
        Matcher matcher = VERSION.matcher(version);
        if (matcher.matches() && Integer.parseInt(matcher.group(1)) < OLDEST_MINOR) {
            throw new MeshException("Kubernetes is " + version + "; Linkerd needs 1." + OLDEST_MINOR
                    + " or newer: upgrade the cluster first");
        }
        return version;
    }

    private static void mayContinue(ExistingMesh mesh, MeshSpec spec, List<String> notes) {
        if (!mesh.namespace().equals(spec.namespace())) {
            throw new MeshException("Linkerd is installed in namespace " + mesh.namespace() + " already ("
                    + mesh.evidence() + "), and a cluster has one: install into that namespace, or uninstall it first");
        }
        if (mesh.owner() != ExistingMesh.Owner.US) {
            if (!spec.adopt()) {
                throw new MeshException(
                        "Linkerd is installed already, by " + name(mesh.owner()) + ": " + mesh.evidence()
                                + "; take it over with adoptExisting(), keep it with what installed it, or uninstall it first");
            }
            notes.add("adopted what " + name(mesh.owner()) + " had installed: " + mesh.evidence());
        }
    }

    private static String name(ExistingMesh.Owner owner) {
        return switch (owner) {
            case US -> "this installer";
            case HELM -> "Helm";
            case CLI -> "Linkerd's command line";
            case OTHER -> "somebody else";
        };
    }

    /** Docker as a node's runtime lets only root change a pod's network rules. */
    private static boolean docker(Cluster cluster, MeshSpec spec, List<String> notes) {
        List<LiveObject> nodes = cluster.list("v1", "Node", Optional.empty(), "").stream()
                .filter(node -> node.text("status", "nodeInfo", "containerRuntimeVersion")
                        .orElse("")
                        .startsWith("docker:"))
                .toList();
        if (nodes.isEmpty()) {
            return false;
        }
        if (Boolean.FALSE.equals(
                KubernetesYaml.asMap(spec.values().tree().get("proxyInit")).get("runAsRoot"))) {
            throw new MeshException(
                    "nodes run Docker, whose containers need proxyInit.runAsRoot, and the values say false: " + nodes
                            + "; leave the value out, or use the CNI plugin with cni()");
        }
        notes.add("nodes run Docker: the init container runs as root");
        return true;
    }
}
