package io.cloudoven.arm.sample;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code properties.primaryEndpoints} in {@code Microsoft.Storage/storageAccounts}: only Azure sets it. */
public final class Endpoints extends TypedObject<Endpoints> {

    /** An object in a state; for generated code. */
    public Endpoints(State state) {
        super(state);
    }

    @Override
    protected Endpoints inState(State state) {
        return new Endpoints(state);
    }

    /** Refers to {@code blob}; read-only. */
    public Expr<String> blob() {
        return propertyValue("blob");
    }
}
