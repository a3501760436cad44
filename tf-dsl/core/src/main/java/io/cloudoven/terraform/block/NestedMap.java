package io.cloudoven.terraform.block;

import io.cloudoven.terraform.expression.MapValue;
import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;

/** A reference to a map of nested blocks or objects. */
public final class NestedMap<B extends NestedBlock<B>> implements MapValue<B> {
    private final B map;

    /** For generated code: {@code map} is a block in the state of the map itself. */
    public NestedMap(B map) {
        this.map = map;
    }

    @Override
    public B get(String key) {
        return map.inState(map.state.instance(Literal.of(key)));
    }

    @Override
    public B get(Value<String> key) {
        return map.inState(map.state.instance(key.expression()));
    }

    @Override
    public Expression expression() {
        return map.state.self();
    }
}
