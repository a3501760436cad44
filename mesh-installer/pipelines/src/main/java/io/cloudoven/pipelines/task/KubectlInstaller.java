package io.cloudoven.pipelines.task;

import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.step.TaskStep;

/**
 * Puts {@code kubectl} on the path: {@code KubectlInstaller@0}.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/kubectl-installer-v0">KubectlInstaller@0</a>
 */
public final class KubectlInstaller extends TaskStep<KubectlInstaller> {
    private KubectlInstaller(Fields fields) {
        super(fields);
    }

    @Override
    protected KubectlInstaller with(Fields fields) {
        return new KubectlInstaller(fields);
    }

    /** This version, or {@code latest}. */
    public static KubectlInstaller version(String version) {
        return new KubectlInstaller(task("KubectlInstaller@0")).input("kubectlVersion", version);
    }
}
