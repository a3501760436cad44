package io.cloudoven.pipelines.task;

import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.step.TaskStep;

/**
 * {@code kubectl} on a cluster: {@code Kubernetes@1}.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/kubernetes-v1">Kubernetes@1</a>
 */
public final class Kubernetes extends TaskStep<Kubernetes> {
    private Kubernetes(Fields fields) {
        super(fields);
    }

    @Override
    protected Kubernetes with(Fields fields) {
        return new Kubernetes(fields);
    }

    /** Leaves a kubeconfig for the steps after it, named by {@code KUBECONFIG}. */
    public static Kubernetes login(Cluster cluster) {
        return command("login", cluster);
    }

    /** Removes the kubeconfig of {@link #login}. */
    public static Kubernetes logout(Cluster cluster) {
        return command("logout", cluster);
    }

    /** {@code kubectl apply}. */
    public static Kubernetes apply(Cluster cluster) {
        return command("apply", cluster);
    }

    /** Any command of {@code kubectl}, such as {@code get} or {@code rollout}. */
    public static Kubernetes command(String command, Cluster cluster) {
        Kubernetes task = new Kubernetes(task("Kubernetes@1"));
        return cluster.apply(
                        (connection, group, name, admin) -> {
                            Kubernetes azure = task.input("connectionType", "Azure Resource Manager")
                                    .input("azureSubscriptionEndpoint", connection)
                                    .input("azureResourceGroup", group)
                                    .input("kubernetesCluster", name);
                            return admin ? azure.input("useClusterAdmin", true) : azure;
                        },
                        connection -> task.input("connectionType", "Kubernetes Service Connection")
                                .input("kubernetesServiceEndpoint", connection))
                .input("command", command);
    }

    /** The namespace. Default: that of the connection. */
    public Kubernetes namespace(String name) {
        return input("namespace", name);
    }

    /** A file or folder of manifests. */
    public Kubernetes configuration(String path) {
        return input("useConfigurationFile", true).input("configuration", path);
    }

    /** Manifests as they stand here. */
    public Kubernetes inline(String manifests) {
        return input("useConfigurationFile", true)
                .input("configurationType", "inline")
                .input("inline", manifests);
    }

    /** What follows the command. */
    public Kubernetes arguments(String arguments) {
        return input("arguments", arguments);
    }

    /** {@code json}, {@code yaml} or {@code none}. */
    public Kubernetes outputFormat(String format) {
        return input("outputFormat", format);
    }

    /** The version of {@code kubectl}, such as {@code 1.31.0}. */
    public Kubernetes kubectl(String version) {
        return input("versionOrLocation", "version").input("versionSpec", version);
    }
}
