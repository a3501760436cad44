package io.cloudoven.mesh.install;

import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import java.util.List;
import java.util.Optional;

/**
 * A Linkerd that is on the cluster already.
 *
 * @param owner who installed it
 * @param evidence what says so, such as {@code ConfigMap linkerd/linkerd-config has annotation meta.helm.sh/release-name}
 * @param createdBy what its configuration says it was made by, such as {@code linkerd/cli edge-26.8.3}; may be empty
 */
public record ExistingMesh(Owner owner, String namespace, String evidence, String createdBy) {

    /** Who installed a mesh. */
    public enum Owner {
        /** This installer. */
        US,
        /** Helm, by itself or in a pipeline. */
        HELM,
        /** Linkerd's command line. */
        CLI,
        /** Nobody known. */
        OTHER
    }

    private static final String CONFIGURATION = "linkerd-config";
    private static final String HELM = "meta.helm.sh/release-name";
    private static final String CREATED_BY = "linkerd.io/created-by";

    /** The one on a cluster, in whatever namespace. */
    public static Optional<ExistingMesh> on(Cluster cluster) {
        List<LiveObject> configurations =
                cluster.list("v1", "ConfigMap", Optional.empty(), "linkerd.io/control-plane-component=controller");
        return configurations.stream()
                .filter(each -> each.ref().name().equals(CONFIGURATION))
                .findFirst()
                .map(ExistingMesh::of);
    }

    private static ExistingMesh of(LiveObject configuration) {
        String createdBy = configuration.annotation(CREATED_BY).orElse("");
        String namespace = configuration.ref().namespace().orElse("");
        if (configuration.isAppliedBy(Cluster.FIELD_MANAGER)) {
            return new ExistingMesh(Owner.US, namespace, configuration + " was applied by us", createdBy);
        }
        Optional<String> release = configuration.annotation(HELM);
        if (release.isPresent()) {
            return new ExistingMesh(
                    Owner.HELM, namespace, configuration + " belongs to the release " + release.get(), createdBy);
        }
        Owner owner = createdBy.startsWith("linkerd/cli") ? Owner.CLI : Owner.OTHER;
        return new ExistingMesh(
                owner,
                namespace,
                configuration + " was set by " + configuration.managers()
                        + (createdBy.isEmpty() ? "" : " and says it was created by " + createdBy),
                createdBy);
    }
}
