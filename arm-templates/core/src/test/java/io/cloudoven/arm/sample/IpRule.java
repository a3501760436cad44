package io.cloudoven.arm.sample;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code properties.ipRules} in {@code Microsoft.Storage/storageAccounts}. */
public final class IpRule extends TypedObject<IpRule> {
    private static final Shape SHAPE = Shape.of("value!");

    /** An object to fill. */
    public IpRule() {
        super(State.empty());
    }

    /** An object in a state; for generated code. */
    public IpRule(State state) {
        super(state);
    }

    @Override
    protected IpRule inState(State state) {
        return new IpRule(state);
    }

    @Override
    protected Shape typedShape() {
        return SHAPE;
    }

    /** Sets {@code value}; required. */
    public IpRule value(String value) {
        return setProperty("value", value);
    }

    /** Sets {@code value}; required. */
    public IpRule value(Expr<String> value) {
        return setProperty("value", value);
    }

    /** Refers to {@code value}. */
    public Expr<String> value() {
        return propertyValue("value");
    }
}
