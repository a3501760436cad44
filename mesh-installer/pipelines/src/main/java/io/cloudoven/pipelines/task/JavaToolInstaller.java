package io.cloudoven.pipelines.task;

import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.step.TaskStep;

/**
 * Sets {@code JAVA_HOME}: {@code JavaToolInstaller@1}.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/java-tool-installer-v1">JavaToolInstaller@1</a>
 */
public final class JavaToolInstaller extends TaskStep<JavaToolInstaller> {
    private JavaToolInstaller(Fields fields) {
        super(fields);
    }

    @Override
    protected JavaToolInstaller with(Fields fields) {
        return new JavaToolInstaller(fields);
    }

    /** A JDK that the machine has, such as {@code 17} or {@code 21}. */
    public static JavaToolInstaller preInstalled(String version) {
        return new JavaToolInstaller(task("JavaToolInstaller@1"))
                .input("versionSpec", version)
                .input("jdkArchitectureOption", "x64")
                .input("jdkSourceOption", "PreInstalled");
    }
}
