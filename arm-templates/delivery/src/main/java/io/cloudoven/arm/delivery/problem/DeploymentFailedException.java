package io.cloudoven.arm.delivery.problem;

import java.util.List;

/** A deployment or its validation ended with failures; all their innermost causes are here. */
public class DeploymentFailedException extends DeliveryException {

    private static final long serialVersionUID = 1L;

    private final transient List<Cause> causes;

    /** @param what such as {@code deployment shop in resource group rg-shop failed} */
    public DeploymentFailedException(String what, List<Cause> causes) {
        super(what + (causes.isEmpty() ? "; Azure gives no cause" : ":" + Cause.lines(causes)));
        this.causes = List.copyOf(causes);
    }

    /** The innermost causes; each once, those of resources first. */
    public List<Cause> causes() {
        return causes;
    }
}
