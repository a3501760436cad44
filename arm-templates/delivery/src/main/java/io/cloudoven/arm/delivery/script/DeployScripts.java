package io.cloudoven.arm.delivery.script;

import io.cloudoven.arm.delivery.problem.DeliveryException;
import java.util.regex.Pattern;

/**
 * Scripts that deploy a template without this library, with the same secrets fetched just in time. Immutable.
 *
 * <pre>{@code
 * DeployScripts scripts = DeployScripts.toResourceGroup("rg-shop")
 *         .deployment("shop")
 *         .parameterFile("azuredeploy.parameters.json")
 *         .secrets("ovens", "parameters", "test.json");
 * Files.writeString(Path.of("deploy.sh"), scripts.bash());
 * Files.writeString(Path.of("deploy.ps1"), scripts.powerShell());
 * }</pre>
 *
 * <p>Who runs them is logged in and may read the blob ("Storage Blob Data Reader") and sign for it ("Storage Blob
 * Delegator"). A signature for that identity, good for reading this blob for ten minutes, fetches the blob into memory;
 * from there it goes to Azure over a pipe or as an object. No secret is in a file, in the arguments of a process or in the
 * environment.
 */
public final class DeployScripts {

    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9]{3,24}");
    private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cntrl}]+");

    private final Target target;
    private final String place;
    private final String deployment;
    private final String templateFile;
    private final String parameterFile;
    private final String account;
    private final String container;
    private final String blob;

    private DeployScripts(
            Target target,
            String place,
            String deployment,
            String templateFile,
            String parameterFile,
            String account,
            String container,
            String blob) {
        this.target = target;
        this.place = line(place);
        this.deployment = line(deployment);
        this.templateFile = line(templateFile);
        this.parameterFile = parameterFile.isEmpty() ? "" : line(parameterFile);
        this.account = account;
        this.container = container.isEmpty() ? "" : line(container);
        this.blob = blob.isEmpty() ? "" : line(blob);
    }

    /** To a resource group of the subscription that is logged in to. */
    public static DeployScripts toResourceGroup(String name) {
        return to(Target.RESOURCE_GROUP, name);
    }

    /** To the subscription that is logged in to, with the deployment's record in a region. */
    public static DeployScripts toSubscription(String location) {
        return to(Target.SUBSCRIPTION, location);
    }

    /** To the tenant that is logged in to, with the deployment's record in a region. */
    public static DeployScripts toTenant(String location) {
        return to(Target.TENANT, location);
    }

    private static DeployScripts to(Target target, String place) {
        return new DeployScripts(target, place, "azuredeploy", "azuredeploy.json", "", "", "", "");
    }

    /** The deployment's name. Default: {@code azuredeploy}. */
    public DeployScripts deployment(String name) {
        return new DeployScripts(target, place, name, templateFile, parameterFile, account, container, blob);
    }

    /** The template, beside the script. Default: {@code azuredeploy.json}. */
    public DeployScripts templateFile(String file) {
        return new DeployScripts(target, place, deployment, file, parameterFile, account, container, blob);
    }

    /** Parameters that are no secret, beside the script. Default: none. */
    public DeployScripts parameterFile(String file) {
        return new DeployScripts(target, place, deployment, templateFile, file, account, container, blob);
    }

    /**
     * The private blob with the environment's parameters, which come over those of the file. Default: none.
     *
     * @param account the name of the storage account
     * @param blob its name in the container, such as {@code test.json}
     * @throws DeliveryException if the account's name is none
     */
    public DeployScripts secrets(String account, String container, String blob) {
        if (!ACCOUNT.matcher(account).matches()) {
            throw new DeliveryException("\"" + account
                    + "\" is no name of a storage account; it has 3 to 24 small letters" + " and digits");
        }
        return new DeployScripts(target, place, deployment, templateFile, parameterFile, account, container, blob);
    }

    /** For Bash from 4 on, with the Azure CLI and curl. */
    public String bash() {
        return BashScript.of(this);
    }

    /** For PowerShell from 7 on, with the modules Az.Resources and Az.Storage. */
    public String powerShell() {
        return PowerShellScript.of(this);
    }

    /** Where to. */
    enum Target {
        RESOURCE_GROUP("group", "--resource-group", "New-AzResourceGroupDeployment", "-ResourceGroupName"),
        SUBSCRIPTION("sub", "--location", "New-AzSubscriptionDeployment", "-Location"),
        TENANT("tenant", "--location", "New-AzTenantDeployment", "-Location");

        final String group;
        final String option;
        final String cmdlet;
        final String parameter;

        Target(String group, String option, String cmdlet, String parameter) {
            this.group = group;
            this.option = option;
            this.cmdlet = cmdlet;
            this.parameter = parameter;
        }
    }

    Target target() {
        return target;
    }

    String place() {
        return place;
    }

    String deployment() {
        return deployment;
    }

    String templateFile() {
        return templateFile;
    }

    String parameterFile() {
        return parameterFile;
    }

    boolean hasSecrets() {
        return !account.isEmpty();
    }

    String account() {
        return account;
    }

    String container() {
        return container;
    }

    String blob() {
        return blob;
    }

    private static String line(String text) {
        if (!ONE_LINE.matcher(text).matches()) {
            throw new DeliveryException("names in scripts have at least one character and none that is not printed");
        }
        return text;
    }
}
