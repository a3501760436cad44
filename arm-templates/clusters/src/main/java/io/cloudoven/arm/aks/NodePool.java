package io.cloudoven.arm.aks;

import org.jspecify.annotations.Nullable;

/**
 * A pool of nodes for workloads, which grows and shrinks with them. Immutable.
 *
 * <pre>{@code
 * NodePool.named("user").between(1, 10).vmSize("Standard_D8s_v5")
 * }</pre>
 *
 * @param name up to 12 lower case letters and digits, a letter first
 * @param fewest nodes that there are at least
 * @param most nodes that there are at most
 * @param vmSize of its nodes; that of the cluster's other nodes when {@code null}
 */
public record NodePool(
        String name, int fewest, int most, @Nullable String vmSize) {
    static final int LARGEST = 1000;

    public NodePool {
        if (!name.matches("[a-z][a-z0-9]{0,11}")) {
            throw new IllegalArgumentException(
                    "the name of a pool has up to 12 lower case letters and digits and begins"
                            + " with a letter, which '" + name + "' does not");
        }
        if (fewest < 0 || most < fewest || most > LARGEST) {
            throw new IllegalArgumentException("a pool has from 0 to " + LARGEST + " nodes, the fewest first; pool "
                    + name + " has " + fewest + " to " + most);
        }
    }

    /** One to five nodes of the cluster's size. */
    public static NodePool named(String name) {
        return new NodePool(name, 1, 5, null);
    }

    /** With so many nodes at least and at most. */
    public NodePool between(int newFewest, int newMost) {
        return new NodePool(name, newFewest, newMost, vmSize);
    }

    /** With nodes of another size. */
    public NodePool vmSize(String size) {
        return new NodePool(name, fewest, most, size);
    }
}
