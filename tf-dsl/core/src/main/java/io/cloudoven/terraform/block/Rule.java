package io.cloudoven.terraform.block;

import io.cloudoven.terraform.expression.Value;

/** A condition with the message for when it does not hold: of a validation, precondition or postcondition. */
final class Rule extends NestedBlock<Rule> {
    Rule(State state) {
        super(state);
    }

    @Override
    protected Rule inState(State state) {
        return new Rule(state);
    }

    Rule of(Value<Boolean> condition, Value<String> errorMessage) {
        return setArgument("condition", condition).setArgument("error_message", errorMessage);
    }
}
