package io.cloudoven.pipelines.task;

import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.step.TaskStep;

/**
 * A script that {@code az} is signed in for: {@code AzureCLI@2}.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/azure-cli-v2">AzureCLI@2</a>
 */
public final class AzureCli extends TaskStep<AzureCli> {
    private AzureCli(Fields fields) {
        super(fields);
    }

    @Override
    protected AzureCli with(Fields fields) {
        return new AzureCli(fields);
    }

    /** Lines for Bash, through an Azure Resource Manager service connection. */
    public static AzureCli bash(String connection, String lines) {
        return of("bash", connection, lines);
    }

    /** Lines for PowerShell Core, through an Azure Resource Manager service connection. */
    public static AzureCli pwsh(String connection, String lines) {
        return of("pscore", connection, lines);
    }

    private static AzureCli of(String type, String connection, String lines) {
        return new AzureCli(task("AzureCLI@2"))
                .input("azureSubscription", connection)
                .input("scriptType", type)
                .input("scriptLocation", "inlineScript")
                .input("inlineScript", lines);
    }

    /** What the script is given. */
    public AzureCli arguments(String arguments) {
        return input("arguments", arguments);
    }

    /** Where it runs. */
    public AzureCli workingDirectory(String folder) {
        return input("workingDirectory", folder);
    }

    /** The script sees the id and the token of the service principal: what it prints may be secret. */
    public AzureCli addServicePrincipalToEnvironment() {
        return input("addSpnToEnvironment", true);
    }

    /** It fails when the script writes to its error stream. */
    public AzureCli failOnStandardError() {
        return input("failOnStandardError", true);
    }
}
