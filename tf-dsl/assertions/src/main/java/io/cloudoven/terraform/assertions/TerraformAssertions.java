package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.Configuration;
import io.cloudoven.terraform.project.Blueprint;

/**
 * The entry to assertions over Terraform configurations.
 *
 * <pre>{@code
 * import static io.cloudoven.terraform.assertions.TerraformAssertions.assertThat;
 *
 * assertThat(blueprint)
 *         .hasResourceCount(Subnet.class, 3)
 *         .hasOutput("kube_config")
 *         .resource(cluster)
 *         .hasArgument(KubernetesCluster::location, "westeurope")
 *         .hasArgument(c -> c.defaultNodePool().nodeCount(), 3);
 * }</pre>
 */
public final class TerraformAssertions {
    private TerraformAssertions() {}

    /** Assertions over a blueprint. */
    public static BlueprintAssert assertThat(Blueprint actual) {
        return new BlueprintAssert(actual);
    }

    /** Assertions over a configuration. */
    public static ConfigurationAssert assertThat(Configuration actual) {
        return new ConfigurationAssert(actual);
    }
}
