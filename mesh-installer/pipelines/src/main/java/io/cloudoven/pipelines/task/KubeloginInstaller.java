package io.cloudoven.pipelines.task;

import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.step.TaskStep;

/**
 * Puts {@code kubelogin} on the path, for clusters that know people by Microsoft Entra ID: {@code KubeloginInstaller@0}.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/kubelogin-installer-v0">KubeloginInstaller@0</a>
 */
public final class KubeloginInstaller extends TaskStep<KubeloginInstaller> {
    private KubeloginInstaller(Fields fields) {
        super(fields);
    }

    @Override
    protected KubeloginInstaller with(Fields fields) {
        return new KubeloginInstaller(fields);
    }

    /** This version, or {@code latest}. */
    public static KubeloginInstaller version(String version) {
        return new KubeloginInstaller(task("KubeloginInstaller@0")).input("kubeloginVersion", version);
    }
}
