package io.cloudoven.arm.delivery.problem;

/** A deployment was cancelled. What it had made by then stays; running it again goes on from there. */
public class DeploymentCancelledException extends DeliveryException {

    private static final long serialVersionUID = 1L;

    /** @param what such as {@code deployment shop in resource group rg-shop} */
    public DeploymentCancelledException(String what) {
        super(what + " was cancelled; what it had made stays, and running it again goes on from there");
    }
}
