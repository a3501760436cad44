package io.cloudoven.pipelines.task;

import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.step.TaskStep;

/**
 * Secrets of a key vault, as secret variables of the job: {@code AzureKeyVault@2}.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/azure-key-vault-v2">AzureKeyVault@2</a>
 */
public final class AzureKeyVault extends TaskStep<AzureKeyVault> {
    private AzureKeyVault(Fields fields) {
        super(fields);
    }

    @Override
    protected AzureKeyVault with(Fields fields) {
        return new AzureKeyVault(fields);
    }

    /** All secrets of a vault, through an Azure Resource Manager service connection. */
    public static AzureKeyVault vault(String connection, String name) {
        return new AzureKeyVault(task("AzureKeyVault@2"))
                .input("azureSubscription", connection)
                .input("KeyVaultName", name)
                .input("SecretsFilter", "*");
    }

    /** Only these secrets. */
    public AzureKeyVault secrets(String... names) {
        return input("SecretsFilter", String.join(",", names));
    }

    /** Before all other steps, also those of the job itself. */
    public AzureKeyVault beforeTheJob() {
        return input("RunAsPreJob", true);
    }
}
