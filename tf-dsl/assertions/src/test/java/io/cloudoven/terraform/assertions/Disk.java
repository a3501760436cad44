package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** A nested block as the generator writes it. */
public final class Disk extends NestedBlock<Disk> {
    public Disk(State state) {
        super(state);
    }

    @Override
    protected Disk inState(State state) {
        return new Disk(state);
    }

    public Disk size(Number size) {
        return setArgument("size", size);
    }

    public Value<Number> size() {
        return attributeValue("size");
    }
}
