package io.cloudoven.arm.sample;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code properties.scan} whose {@code mode} is {@code Daily}. */
public final class DailyScan extends TypedObject<DailyScan> implements Scan {
    private static final Shape SHAPE = Shape.of("hour!");

    /** An object to fill. */
    public DailyScan() {
        super(State.empty().set("mode", "Daily"));
    }

    /** An object in a state; for generated code. */
    public DailyScan(State state) {
        super(state);
    }

    @Override
    protected DailyScan inState(State state) {
        return new DailyScan(state);
    }

    @Override
    protected Shape typedShape() {
        return SHAPE;
    }

    /** Sets {@code hour}; required. */
    public DailyScan hour(Number hour) {
        return setProperty("hour", hour);
    }

    /** Sets {@code hour}; required. */
    public DailyScan hour(Expr<? extends Number> hour) {
        return setProperty("hour", hour);
    }
}
