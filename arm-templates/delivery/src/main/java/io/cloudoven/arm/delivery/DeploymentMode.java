package io.cloudoven.arm.delivery;

/** What becomes of resources that are in the resource group and not in the template. */
public enum DeploymentMode {
    /** They stay. */
    INCREMENTAL,
    /** They are deleted. For resource groups alone; ask {@link Delivery#whatIf} first. */
    COMPLETE
}
