package io.cloudoven.mesh.check;

import io.cloudoven.mesh.MeshException;
import io.fabric8.kubernetes.api.model.Namespace;

/** Where viz is: in the namespace that was named, or else in the one that is labelled as its own. */
final class VizNamespace {

    private final ClusterView cluster;

    VizNamespace(ClusterView cluster) {
        this.cluster = cluster;
    }

    String name() {
        return require().getMetadata().getName();
    }

    /** @throws MeshException if there is none */
    Namespace require() {
        return cluster.setting()
                .vizNamespace()
                .map(name ->
                        cluster.namespace(name).orElseThrow(() -> new MeshException("there is no namespace " + name)))
                .orElseGet(() ->
                        cluster.client().namespaces().withLabel(ClusterView.EXTENSION, "viz").list().getItems().stream()
                                .findFirst()
                                .orElseThrow(() -> new MeshException(
                                        "no namespace has the label " + ClusterView.EXTENSION + "=viz")));
    }
}
