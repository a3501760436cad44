package io.cloudoven.arm.delivery;

/** What becomes of resources that a stack no longer has. */
public enum UnmanageAction {
    /** They stay, and the stack lets go of them. */
    DETACH_ALL,
    /** Resources are deleted; resource and management groups stay. */
    DELETE_RESOURCES,
    /** Resources, resource groups and management groups are deleted. */
    DELETE_ALL
}
