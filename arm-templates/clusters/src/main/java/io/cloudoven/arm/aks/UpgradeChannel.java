package io.cloudoven.arm.aks;

/** Which versions of Kubernetes a cluster is upgraded to by itself. */
public enum UpgradeChannel {
    NONE("none"),
    /** The newest patch of the version it has. */
    PATCH("patch"),
    /** The newest patch of the version before the newest. */
    STABLE("stable"),
    /** The newest patch of the newest version. */
    RAPID("rapid"),
    /** New images for the nodes, no other Kubernetes. */
    NODE_IMAGE("node-image");

    private final String value;

    UpgradeChannel(String value) {
        this.value = value;
    }

    /** As Azure has it. */
    public String value() {
        return value;
    }
}
