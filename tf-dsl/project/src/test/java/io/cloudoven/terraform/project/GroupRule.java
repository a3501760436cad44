package io.cloudoven.terraform.project;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** A nested block as the generator writes it. */
final class GroupRule extends NestedBlock<GroupRule> {
    GroupRule(State state) {
        super(state);
    }

    @Override
    protected GroupRule inState(State state) {
        return new GroupRule(state);
    }

    GroupRule scope(Value<String> scope) {
        return setArgument("scope", scope);
    }
}
