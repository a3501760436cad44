package io.cloudoven.arm.delivery;

/**
 * Told how a deployment gets on, in the thread that waits for it. What it throws comes out of the call that waits; the
 * deployment goes on in Azure.
 */
@FunctionalInterface
public interface DeploymentListener {

    /** Hears nothing. */
    DeploymentListener NONE = event -> {};

    /** An operation has begun or is in another state. */
    void on(DeploymentEvent event);
}
