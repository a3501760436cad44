package io.cloudoven.pipelines.task;

import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.step.TaskStep;

/**
 * Manifests on a cluster, with waiting for the rollout: {@code KubernetesManifest@1}.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/kubernetes-manifest-v1">KubernetesManifest@1</a>
 */
public final class KubernetesManifest extends TaskStep<KubernetesManifest> {
    private KubernetesManifest(Fields fields) {
        super(fields);
    }

    @Override
    protected KubernetesManifest with(Fields fields) {
        return new KubernetesManifest(fields);
    }

    /** Applies manifests and waits until they run; one pattern a line. */
    public static KubernetesManifest deploy(Cluster cluster, String manifests) {
        return action("deploy", cluster).input("manifests", manifests);
    }

    /** Makes a canary what runs; one pattern a line. */
    public static KubernetesManifest promote(Cluster cluster, String manifests) {
        return action("promote", cluster).input("manifests", manifests);
    }

    /** Takes a canary back; one pattern a line. */
    public static KubernetesManifest reject(Cluster cluster, String manifests) {
        return action("reject", cluster).input("manifests", manifests);
    }

    /** Deletes what these arguments of {@code kubectl delete} name. */
    public static KubernetesManifest delete(Cluster cluster, String arguments) {
        return action("delete", cluster).input("arguments", arguments);
    }

    /** Makes one file of a kustomization; the step's output {@code manifestsBundle} says where. */
    public static KubernetesManifest bakeKustomize(String path) {
        return new KubernetesManifest(task("KubernetesManifest@1"))
                .input("action", "bake")
                .input("renderType", "kustomize")
                .input("kustomizationPath", path);
    }

    private static KubernetesManifest action(String action, Cluster cluster) {
        KubernetesManifest task = new KubernetesManifest(task("KubernetesManifest@1")).input("action", action);
        return cluster.apply(
                (connection, group, name, admin) -> {
                    KubernetesManifest azure = task.input("connectionType", "azureResourceManager")
                            .input("azureSubscriptionConnection", connection)
                            .input("azureResourceGroup", group)
                            .input("kubernetesCluster", name);
                    return admin ? azure.input("useClusterAdmin", true) : azure;
                },
                connection -> task.input("connectionType", "kubernetesServiceConnection")
                        .input("kubernetesServiceConnection", connection));
    }

    /** The namespace. Default: that of the connection. */
    public KubernetesManifest namespace(String name) {
        return input("namespace", name);
    }

    /** A share of the pods at first, in percent. */
    public KubernetesManifest canary(int percentage) {
        return input("strategy", "canary").input("percentage", Integer.toString(percentage));
    }

    /** Images to take in place of those in the manifests; one a line. */
    public KubernetesManifest containers(String images) {
        return input("containers", images);
    }

    /** How long to wait for the rollout, in seconds. Default: 0, as long as it takes. */
    public KubernetesManifest rolloutStatusTimeout(int seconds) {
        return input("rolloutStatusTimeout", Integer.toString(seconds));
    }
}
