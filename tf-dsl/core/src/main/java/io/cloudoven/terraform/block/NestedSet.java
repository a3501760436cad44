package io.cloudoven.terraform.block;

import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.SetValue;
import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Call;
import io.cloudoven.terraform.hcl.Expression;
import java.util.function.Function;

/** A reference to a set of nested blocks or objects. */
public final class NestedSet<B extends NestedBlock<B>> implements SetValue<B> {
    private final B set;

    /** For generated code: {@code set} is a block in the state of the set itself. */
    public NestedSet(B set) {
        this.set = set;
    }

    /** The only element, {@code one(set)}: {@code null} when there is none, an error when there are more. */
    public B one() {
        return set.inState(State.at(Call.of("one", expression())));
    }

    /** What {@code attribute} takes of each: {@code set[*].name}. */
    public <T> ListValue<T> each(Function<B, ? extends Value<T>> attribute) {
        return ListValue.of(ForEachOf.list(expression(), set::inState, attribute));
    }

    @Override
    public Expression expression() {
        return set.state.self();
    }
}
