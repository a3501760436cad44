package io.cloudoven.terraform.block;

import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import java.util.function.Function;

/** A reference to a list of nested blocks or objects. */
public final class NestedList<B extends NestedBlock<B>> implements ListValue<B> {
    private final B list;

    /** For generated code: {@code list} is a block in the state of the list itself. */
    public NestedList(B list) {
        this.list = list;
    }

    @Override
    public B get(int index) {
        return list.inState(list.state.instance(Literal.of(index)));
    }

    @Override
    public B get(Value<Number> index) {
        return list.inState(list.state.instance(index.expression()));
    }

    /** What {@code attribute} takes of each: {@code list[*].name}. */
    public <T> ListValue<T> each(Function<B, ? extends Value<T>> attribute) {
        return ListValue.of(ForEachOf.list(expression(), list::inState, attribute));
    }

    @Override
    public Expression expression() {
        return list.state.self();
    }
}
