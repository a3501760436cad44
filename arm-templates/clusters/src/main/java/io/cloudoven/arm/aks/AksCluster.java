package io.cloudoven.arm.aks;

import io.cloudoven.arm.scope.Scope;
import io.cloudoven.arm.template.ParameterFile;
import io.cloudoven.arm.template.Template;
import io.cloudoven.arm.template.TemplateBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An AKS cluster as a template: its network, a system pool and pools for workloads, workload identity, and its logs in Log
 * Analytics. With the defaults it is the cluster of the Terraform example.
 *
 * <pre>{@code
 * AksCluster aks = AksCluster.builder()
 *         .name("shop")
 *         .pool(NodePool.named("user").between(1, 10))
 *         .privateCluster()
 *         .build();
 * aks.template().write(Path.of("azuredeploy.json"));
 * }</pre>
 *
 * <p>What the builder is told of names, sizes and numbers are the defaults of the template's parameters. Immutable and
 * thread-safe.
 */
public final class AksCluster {
    static final int SHORTEST_NAME = 2;
    static final int LONGEST_NAME = 21;
    private static final String NAME = "[a-z][a-z0-9-]{" + (SHORTEST_NAME - 1) + "," + (LONGEST_NAME - 1) + "}";

    private final Template template;

    private AksCluster(Builder options) {
        TemplateBuilder aks = Template.builder(Scope.RESOURCE_GROUP);
        AksParameters parameters = new AksParameters(aks, options);
        AksNetwork network = new AksNetwork(aks, parameters, options);
        new AksNodes(aks, parameters, options, network);
        template = aks.build();
    }

    /** A small cluster that upgrades itself along the stable channel, unless told otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /** The template, to be deployed to a resource group. */
    public Template template() {
        return template;
    }

    /** A parameter file for the template that leaves everything to the defaults. */
    public ParameterFile parameters() {
        return ParameterFile.forTemplate(template).build();
    }

    /** What the cluster is like. Not thread-safe. */
    public static final class Builder {
        String name = "shop";
        String vmSize = "Standard_D4s_v5";
        int systemNodes = 3;
        List<NodePool> pools = new ArrayList<>();
        UpgradeChannel upgradeChannel = UpgradeChannel.STABLE;

        @Nullable
        String kubernetesVersion;

        String addressSpace = "10.20.0.0/16";
        String podRange = "";
        boolean privateCluster;
        List<String> authorizedRanges = List.of();
        boolean workloadIdentity = true;
        int logRetentionDays = 30;

        @Nullable
        String registry;

        private Builder() {}

        /** What everything is named after: 2 to 21 lower case letters, digits and dashes; {@code shop} by default. */
        public Builder name(String value) {
            if (!value.matches(NAME)) {
                throw new IllegalArgumentException("the name of a cluster has " + SHORTEST_NAME + " to " + LONGEST_NAME
                        + " lower case letters, digits and dashes and begins with a letter, which '" + value
                        + "' does not");
            }
            name = value;
            return this;
        }

        /** The size of nodes, {@code Standard_D4s_v5} by default. */
        public Builder vmSize(String size) {
            vmSize = size;
            return this;
        }

        /** How many nodes there are for the system's own pods, 3 by default. */
        public Builder systemNodes(int count) {
            if (count < 1) {
                throw new IllegalArgumentException("a cluster needs a node for its system pods, not " + count);
            }
            systemNodes = count;
            return this;
        }

        /** Adds a pool for workloads; without any there is one, {@code user}, of one to five nodes. */
        public Builder pool(NodePool pool) {
            if (pools.stream().anyMatch(other -> other.name().equals(pool.name()))
                    || pool.name().equals("system")) {
                throw new IllegalArgumentException("there is a pool " + pool.name() + " already");
            }
            pools.add(pool);
            return this;
        }

        /** What it upgrades itself to; {@link UpgradeChannel#STABLE} by default. */
        public Builder upgradeChannel(UpgradeChannel channel) {
            upgradeChannel = channel;
            return this;
        }

        /** The version of Kubernetes, such as {@code 1.34}; Azure's default otherwise. */
        public Builder kubernetesVersion(String version) {
            kubernetesVersion = version;
            return this;
        }

        /** The addresses of the virtual network, {@code 10.20.0.0/16} by default; nodes have its first 64th. */
        public Builder addressSpace(String range) {
            addressSpace = range;
            return this;
        }

        /** The addresses of pods, which are on an overlay; Azure's default otherwise. */
        public Builder podRange(String range) {
            podRange = range;
            return this;
        }

        /** Has the API server be reached from the virtual network alone. */
        public Builder privateCluster() {
            privateCluster = true;
            return this;
        }

        /** From where the API server is reached; from anywhere by default. */
        public Builder authorizedRanges(String... ranges) {
            authorizedRanges = List.of(ranges);
            return this;
        }

        /** Whether pods can be given identities of Entra; they can by default. */
        public Builder workloadIdentity(boolean wanted) {
            workloadIdentity = wanted;
            return this;
        }

        /** How long logs are kept, 30 days by default. */
        public Builder logRetentionDays(int days) {
            logRetentionDays = days;
            return this;
        }

        /**
         * Lets nodes pull images from a registry in the same resource group.
         *
         * @param name of the container registry
         */
        public Builder registry(String name) {
            registry = name;
            return this;
        }

        /** The cluster with its template. */
        public AksCluster build() {
            return new AksCluster(this);
        }
    }
}
