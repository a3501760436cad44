package io.cloudoven.pipelines.task;

import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.step.TaskStep;

/**
 * Runs Maven: {@code Maven@4}.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/maven-v4">Maven@4</a>
 */
public final class Maven extends TaskStep<Maven> {
    private Maven(Fields fields) {
        super(fields);
    }

    @Override
    protected Maven with(Fields fields) {
        return new Maven(fields);
    }

    /** Goals, separated by spaces. */
    public static Maven goals(String goals) {
        return new Maven(task("Maven@4")).input("goals", goals);
    }

    /** The project. Default: {@code pom.xml}. */
    public Maven pom(String file) {
        return input("mavenPomFile", file);
    }

    /** Further arguments. */
    public Maven options(String options) {
        return input("options", options);
    }

    /** The JDK, such as {@code 1.17}. Default: that of {@code JAVA_HOME}. */
    public Maven jdk(String version) {
        return input("javaHomeOption", "JDKVersion").input("jdkVersionOption", version);
    }

    /** Memory and other settings of the JVM. */
    public Maven mavenOptions(String options) {
        return input("mavenOptions", options);
    }

    /** Whether test results are shown in Azure DevOps. Default: true. */
    public Maven publishTestResults(boolean publish) {
        return input("publishJUnitResults", publish);
    }

    /** Maven may read the feeds of the organization. */
    public Maven authenticateFeeds() {
        return input("mavenAuthenticateFeed", true);
    }
}
