package io.cloudoven.arm.delivery;

import java.time.Duration;

/** How a template is deployed or previewed. Immutable: each method returns other options. */
public final class DeployOptions {

    static final DeployOptions DEFAULT =
            new DeployOptions(DeploymentMode.INCREMENTAL, DeploymentListener.NONE, Duration.ofHours(6));

    private final DeploymentMode mode;
    private final DeploymentListener listener;
    private final Duration timeout;

    private DeployOptions(DeploymentMode mode, DeploymentListener listener, Duration timeout) {
        this.mode = mode;
        this.listener = listener;
        this.timeout = timeout;
    }

    /** Default: {@link DeploymentMode#INCREMENTAL}. */
    public DeployOptions mode(DeploymentMode mode) {
        return new DeployOptions(mode, listener, timeout);
    }

    /** Who is told of each operation. Default: {@link DeploymentListener#NONE}. */
    public DeployOptions listener(DeploymentListener listener) {
        return new DeployOptions(mode, listener, timeout);
    }

    /** How long to wait for the end. A deployment goes on when nobody waits. Default: 6 hours. */
    public DeployOptions timeout(Duration timeout) {
        return new DeployOptions(mode, listener, timeout);
    }

    DeploymentMode mode() {
        return mode;
    }

    DeploymentListener listener() {
        return listener;
    }

    Duration timeout() {
        return timeout;
    }
}
