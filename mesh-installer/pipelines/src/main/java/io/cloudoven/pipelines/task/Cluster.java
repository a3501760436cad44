package io.cloudoven.pipelines.task;

import org.jspecify.annotations.Nullable;

/**
 * Which cluster a task talks to, and as whom: a Kubernetes service connection, or an Azure one that finds the cluster.
 *
 * <p>Immutable and thread-safe.
 */
public final class Cluster {
    private final String connection;
    private final @Nullable String resourceGroup;
    private final @Nullable String name;
    private final boolean admin;

    private Cluster(String connection, @Nullable String resourceGroup, @Nullable String name, boolean admin) {
        this.connection = connection;
        this.resourceGroup = resourceGroup;
        this.name = name;
        this.admin = admin;
    }

    /** The cluster of a Kubernetes service connection, by its name in Azure DevOps. */
    public static Cluster connection(String name) {
        return new Cluster(name, null, null, false);
    }

    /** An AKS cluster, found through an Azure Resource Manager service connection. */
    public static Cluster azure(String connection, String resourceGroup, String name) {
        return new Cluster(connection, resourceGroup, name, false);
    }

    /**
     * As the cluster's administrator.
     *
     * @throws IllegalStateException for a Kubernetes service connection, which says itself as whom it comes
     */
    public Cluster admin() {
        if (resourceGroup == null) {
            throw new IllegalStateException(
                    "connection " + connection
                            + " says itself as whom it comes; take Cluster.azure(…), or make the connection an administrator's");
        }
        return new Cluster(connection, resourceGroup, name, true);
    }

    /** Calls {@code azure} or {@code kubernetes}, whichever it is. */
    <T> T apply(OfAzure<T> azure, OfKubernetes<T> kubernetes) {
        return resourceGroup == null || name == null
                ? kubernetes.of(connection)
                : azure.of(connection, resourceGroup, name, admin);
    }

    interface OfAzure<T> {
        T of(String connection, String resourceGroup, String name, boolean admin);
    }

    interface OfKubernetes<T> {
        T of(String connection);
    }
}
