package io.cloudoven.terraform.block;

import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Expression;

/**
 * A block or object inside another block.
 *
 * <p>In the lambda that fills it, it takes arguments; taken from a resource, it is a reference to what the resource
 * has there: {@code cluster.defaultNodePool().name()}.
 */
public abstract class NestedBlock<S extends NestedBlock<S>> extends TypedBlock<S> implements Value<S> {
    protected NestedBlock(State state) {
        super(state);
    }

    @Override
    public final Expression expression() {
        return state.reference();
    }
}
