package io.cloudoven.pipelines.task;

import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.step.TaskStep;

/**
 * Puts {@code helm} on the path: {@code HelmInstaller@1}.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/helm-installer-v1">HelmInstaller@1</a>
 */
public final class HelmInstaller extends TaskStep<HelmInstaller> {
    private HelmInstaller(Fields fields) {
        super(fields);
    }

    @Override
    protected HelmInstaller with(Fields fields) {
        return new HelmInstaller(fields);
    }

    /** This version, or {@code latest}. */
    public static HelmInstaller version(String version) {
        return new HelmInstaller(task("HelmInstaller@1")).input("helmVersionToInstall", version);
    }
}
