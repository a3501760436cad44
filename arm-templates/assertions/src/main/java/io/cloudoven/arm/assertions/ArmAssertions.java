package io.cloudoven.arm.assertions;

import io.cloudoven.arm.evaluation.EvaluatedDeployment;
import io.cloudoven.arm.evaluation.EvaluatedResource;

/**
 * The entry to assertions over evaluated templates.
 *
 * <pre>{@code
 * import static io.cloudoven.arm.assertions.ArmAssertions.assertThat;
 *
 * assertThat(template.evaluate(context))
 *         .hasResourceCount("Microsoft.Compute/virtualMachines", 3)
 *         .hasNoResource("Microsoft.Network/publicIPAddresses")
 *         .hasOutput("url", "https://shop.example.com")
 *         .resource("Microsoft.Network/virtualNetworks", "vnet")
 *         .hasProperty("properties.addressSpace.addressPrefixes[0]", "10.0.0.0/16")
 *         .dependsOn("Microsoft.Network/networkSecurityGroups", "nsg");
 * }</pre>
 */
public final class ArmAssertions {
    private ArmAssertions() {}

    /** Assertions over what a template comes to. */
    public static DeploymentAssert assertThat(EvaluatedDeployment actual) {
        return new DeploymentAssert(actual);
    }

    /** Assertions over one resource. */
    public static ResourceAssert assertThat(EvaluatedResource actual) {
        return new ResourceAssert(actual);
    }
}
