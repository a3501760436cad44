package io.cloudoven.arm.swarm;

/** The ports that the machines of a swarm listen on; Docker's documentation of swarm mode names the last three. */
final class SwarmPorts {
    static final int SSH = 22;
    static final int WEB = 80;
    static final int MANAGEMENT = 2377;
    static final int GOSSIP = 7946;
    static final int OVERLAY = 4789;

    private SwarmPorts() {}
}
