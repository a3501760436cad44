package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.release.Manifest;
import java.util.Comparator;
import java.util.Optional;

/**
 * The name of an object in a cluster.
 *
 * @param apiVersion such as {@code apps/v1}; two names in different versions of one group are not the same
 * @param namespace empty for what belongs to the cluster as a whole
 */
public record ObjectRef(String apiVersion, String kind, Optional<String> namespace, String name)
        implements Comparable<ObjectRef> {

    private static final Comparator<ObjectRef> ORDER =
            Comparator.comparing(ObjectRef::toString).thenComparing(ObjectRef::apiVersion);

    /** One in a namespace. */
    public static ObjectRef of(String apiVersion, String kind, String namespace, String name) {
        return new ObjectRef(apiVersion, kind, Optional.of(namespace), name);
    }

    /** One of the cluster as a whole. */
    public static ObjectRef of(String apiVersion, String kind, String name) {
        return new ObjectRef(apiVersion, kind, Optional.empty(), name);
    }

    /** The name of what is to be applied. */
    public static ObjectRef of(Manifest manifest) {
        return new ObjectRef(manifest.apiVersion(), manifest.kind(), manifest.namespace(), manifest.name());
    }

    /** The group, empty for Kubernetes' core. */
    public String group() {
        int slash = apiVersion.indexOf('/');
        return slash < 0 ? "" : apiVersion.substring(0, slash);
    }

    /** Whether both name one object, in whatever version. */
    public boolean isSame(ObjectRef other) {
        return group().equals(other.group()) && toString().equals(other.toString());
    }

    @Override
    public int compareTo(ObjectRef other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code Deployment linkerd/linkerd-identity}. */
    @Override
    public String toString() {
        return kind + " " + namespace.map(each -> each + "/").orElse("") + name;
    }
}
