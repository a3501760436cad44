package io.cloudoven.arm.swarm;

import static io.cloudoven.arm.expression.ArmFunctions.format;

import io.cloudoven.arm.scope.Scope;
import io.cloudoven.arm.template.ParameterFile;
import io.cloudoven.arm.template.Template;
import io.cloudoven.arm.template.TemplateBuilder;

/**
 * A Docker Swarm on Azure as a template: managers in an availability set behind a public load balancer, and workers in a
 * scale set that join by themselves, also when it is scaled out later or a machine is made anew.
 *
 * <pre>{@code
 * SwarmCluster swarm = SwarmCluster.builder().name("shop").managers(3).workers(5).build();
 * swarm.template().write(Path.of("azuredeploy.json"));
 * swarm.parameters("ssh-ed25519 AAAA… me@example.org").write(Path.of("azuredeploy.parameters.json"));
 * }</pre>
 *
 * <p>Port 80 of the managers' address goes to the managers in turn, ports 5000, 5001, 5002 … to SSH of each; from port
 * 50000 on the workers' address leads to SSH of the workers. Join tokens go through a Key Vault, which each machine enters
 * with a managed identity: of the workers' only the worker token can be read. No password, token or key is in parameters,
 * outputs, extensions or custom data.
 *
 * <p>What the builder is told are the defaults of the template's parameters. Immutable and thread-safe.
 */
public final class SwarmCluster {
    private final Builder options;
    private final Template template;

    private SwarmCluster(Builder options) {
        this.options = options;
        this.template = write();
    }

    /** Three managers and three workers in the location of the resource group, unless told otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /** The template, to be deployed to a resource group. */
    public Template template() {
        return template;
    }

    /**
     * A parameter file for the template, with everything but the key left to the defaults.
     *
     * @param sshPublicKey the key that opens the machines to SSH; passwords are not accepted
     */
    public ParameterFile parameters(String sshPublicKey) {
        return ParameterFile.forTemplate(template)
                .value("sshPublicKey", sshPublicKey)
                .build();
    }

    private Template write() {
        TemplateBuilder swarm = Template.builder(Scope.RESOURCE_GROUP);
        SwarmParameters parameters = new SwarmParameters(swarm, options);
        SwarmVnet network = new SwarmVnet(swarm, parameters);
        TokenVault vault = new TokenVault(swarm, parameters, network);
        CloudInit cloudInit = new CloudInit(swarm, vault);
        ManagerBalancer managerBalancer = new ManagerBalancer(swarm, parameters);
        WorkerBalancer workerBalancer = new WorkerBalancer(swarm, parameters);
        new ManagerMachines(swarm, parameters, network, managerBalancer, vault, cloudInit);
        new WorkerScaleSet(swarm, parameters, network, workerBalancer, vault, cloudInit);
        swarm.output("address", managerBalancer.address());
        swarm.output(
                "ssh",
                format(
                        "ssh -p " + ManagerBalancer.FIRST_SSH_PORT + " {0}@{1}",
                        parameters.adminUsername,
                        managerBalancer.address()));
        swarm.output("vault", vault.name());
        return swarm.build();
    }

    /** What the parameters of the template are by default. Not thread-safe. */
    public static final class Builder {
        String name = "swarm";
        int managers = 3;
        int workers = 3;
        String managerSize = "Standard_B2s";
        String workerSize = "Standard_B2s";
        String adminUsername = "azureuser";
        String sshSource = "Internet";
        Image image = new Image("Canonical", "ubuntu-24_04-lts", "server", "latest");

        /** An image of the marketplace. */
        record Image(String publisher, String offer, String sku, String version) {}

        private Builder() {}

        /** What everything is named after: 2 to 12 lower case letters and digits, {@code swarm} by default. */
        public Builder name(String prefix) {
            name = SwarmLimits.name(prefix);
            return this;
        }

        /** How many managers: 1, 3, 5 or 7, since an even one more would survive the loss of no more; 3 by default. */
        public Builder managers(int count) {
            managers = SwarmLimits.managers(count);
            return this;
        }

        /** How many workers, 0 to 100; 3 by default. */
        public Builder workers(int count) {
            workers = SwarmLimits.workers(count);
            return this;
        }

        /** The size of the managers' machines, {@code Standard_B2s} by default. */
        public Builder managerSize(String size) {
            managerSize = size;
            return this;
        }

        /** The size of the workers' machines, {@code Standard_B2s} by default. */
        public Builder workerSize(String size) {
            workerSize = size;
            return this;
        }

        /** An image of Ubuntu; 24.04 LTS by default. */
        public Builder image(String publisher, String offer, String sku, String version) {
            image = new Image(publisher, offer, sku, version);
            return this;
        }

        /** The user that SSH is for, {@code azureuser} by default. */
        public Builder adminUsername(String user) {
            adminUsername = user;
            return this;
        }

        /** From where SSH is reached: an address range or a service tag; {@code Internet} by default. */
        public Builder sshSource(String addressPrefix) {
            sshSource = addressPrefix;
            return this;
        }

        /** The swarm with its template. */
        public SwarmCluster build() {
            Builder copy = new Builder();
            copy.name = name;
            copy.managers = managers;
            copy.workers = workers;
            copy.managerSize = managerSize;
            copy.workerSize = workerSize;
            copy.adminUsername = adminUsername;
            copy.sshSource = sshSource;
            copy.image = image;
            return new SwarmCluster(copy);
        }
    }
}
