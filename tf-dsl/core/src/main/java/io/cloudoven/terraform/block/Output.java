package io.cloudoven.terraform.block;

import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Block;
import io.cloudoven.terraform.hcl.Identifiers;
import io.cloudoven.terraform.hcl.Root;
import java.util.List;

/** An output value: what a configuration tells whoever ran or called it. */
public final class Output extends TypedBlock<Output> implements Element {
    private final String name;

    private Output(String name, State state) {
        super(state);
        this.name = name;
    }

    /**
     * An output.
     *
     * @throws IllegalArgumentException when {@code name} is not an identifier
     */
    public static Output of(String name, Value<?> value) {
        State state = State.at(new Root("output").attribute(Identifiers.check(name)));
        return new Output(name, state).setArgument("value", value);
    }

    @Override
    protected Output inState(State state) {
        return new Output(name, state);
    }

    /** What it is. */
    public Output description(String text) {
        return setArgument("description", text);
    }

    /** Hides its value in the output of plan and apply; Terraform demands it when the value is sensitive. */
    public Output sensitive() {
        return setArgument("sensitive", true);
    }

    /** What must hold before it is computed. */
    public Output precondition(Value<Boolean> condition, String errorMessage) {
        Rule rule = new Rule(newState("precondition")).of(condition, Value.of(errorMessage));
        return append(new Argument.Nested("precondition", null, rule));
    }

    @Override
    public Declaration asDeclaration() {
        BodyAssembly assembly = new BodyAssembly(toString());
        Block block = new Block("output", List.of(name), assembly.body(this));
        return Declaration.of(Declaration.Kind.OUTPUT, toString(), block, assembly);
    }
}
