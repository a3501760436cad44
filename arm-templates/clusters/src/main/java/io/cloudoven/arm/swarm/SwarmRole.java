package io.cloudoven.arm.swarm;

import java.util.Locale;

/** What a machine is in a swarm. */
public enum SwarmRole {
    MANAGER,
    WORKER;

    /** As the node script spells it: {@code manager} or {@code worker}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
