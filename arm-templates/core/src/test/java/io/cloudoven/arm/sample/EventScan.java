package io.cloudoven.arm.sample;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code properties.scan} whose {@code mode} is {@code OnUpload}. */
public final class EventScan extends TypedObject<EventScan> implements Scan {
    private static final Shape SHAPE = Shape.FREE;

    /** An object to fill. */
    public EventScan() {
        super(State.empty().set("mode", "OnUpload"));
    }

    /** An object in a state; for generated code. */
    public EventScan(State state) {
        super(state);
    }

    @Override
    protected EventScan inState(State state) {
        return new EventScan(state);
    }

    @Override
    protected Shape typedShape() {
        return SHAPE;
    }

    /** Sets {@code delay}; */
    public EventScan delay(Number delay) {
        return setProperty("delay", delay);
    }

    /** Sets {@code delay}; */
    public EventScan delay(Expr<? extends Number> delay) {
        return setProperty("delay", delay);
    }
}
