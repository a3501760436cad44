package io.cloudoven.pipelines.task;

import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.step.TaskStep;

/**
 * Deploys an ARM template to a resource group: {@code AzureResourceManagerTemplateDeployment@3}.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/azure-resource-manager-template-deployment-v3">AzureResourceManagerTemplateDeployment@3</a>
 */
public final class ArmDeployment extends TaskStep<ArmDeployment> {
    private ArmDeployment(Fields fields) {
        super(fields);
    }

    @Override
    protected ArmDeployment with(Fields fields) {
        return new ArmDeployment(fields);
    }

    /** A template file, through an Azure Resource Manager service connection. */
    public static ArmDeployment toResourceGroup(
            String connection, String subscriptionId, String resourceGroup, String location, String template) {
        return new ArmDeployment(task("AzureResourceManagerTemplateDeployment@3"))
                .input("deploymentScope", "Resource Group")
                .input("azureResourceManagerConnection", connection)
                .input("subscriptionId", subscriptionId)
                .input("action", "Create Or Update Resource Group")
                .input("resourceGroupName", resourceGroup)
                .input("location", location)
                .input("templateLocation", "Linked artifact")
                .input("csmFile", template)
                .input("deploymentMode", "Incremental");
    }

    /** A file of parameters. */
    public ArmDeployment parameters(String file) {
        return input("csmParametersFile", file);
    }

    /** The variable that its outputs go to, as JSON. */
    public ArmDeployment outputs(String variable) {
        return input("deploymentOutputs", variable);
    }

    /** It is only checked. */
    public ArmDeployment validateOnly() {
        return input("deploymentMode", "Validation");
    }
}
