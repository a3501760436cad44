package io.cloudoven.arm.sample;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code sku} in {@code Microsoft.Storage/storageAccounts}. */
public final class Sku extends TypedObject<Sku> {
    private static final Shape SHAPE = Shape.of("name! tier-");

    /** An object to fill. */
    public Sku() {
        super(State.empty());
    }

    /** An object in a state; for generated code. */
    public Sku(State state) {
        super(state);
    }

    @Override
    protected Sku inState(State state) {
        return new Sku(state);
    }

    @Override
    protected Shape typedShape() {
        return SHAPE;
    }

    /** Sets {@code name}; required. */
    public Sku name(String name) {
        return setProperty("name", name);
    }

    /** Sets {@code name}; required. */
    public Sku name(Expr<String> name) {
        return setProperty("name", name);
    }

    /** Refers to {@code name}. */
    public Expr<String> name() {
        return propertyValue("name");
    }

    /** Refers to {@code tier}; read-only. */
    public Expr<String> tier() {
        return propertyValue("tier");
    }
}
