package io.cloudoven.terraform.block;

import io.cloudoven.terraform.expression.Type;
import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Block;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Identifiers;
import io.cloudoven.terraform.hcl.Root;
import java.util.List;

/**
 * An input variable; as a value it is {@code var.name}.
 *
 * <pre>{@code
 * Variable<String> location = Variable.of("location", Type.STRING).defaultValue("westeurope");
 * }</pre>
 *
 * @param <T> the type of its values
 */
public final class Variable<T> extends TypedBlock<Variable<T>> implements Element, Value<T> {
    private final String name;

    private Variable(String name, State state) {
        super(state);
        this.name = name;
    }

    /**
     * A variable without a default: every deployment must give it a value.
     *
     * @throws IllegalArgumentException when {@code name} is not an identifier
     */
    public static <T> Variable<T> of(String name, Type<T> type) {
        State state = State.at(new Root("var").attribute(Identifiers.check(name)));
        return new Variable<T>(name, state).append(new Argument.Attribute("type", type.expression()));
    }

    @Override
    protected Variable<T> inState(State state) {
        return new Variable<>(name, state);
    }

    @Override
    public Expression expression() {
        return state.self();
    }

    /** The value when none is given. */
    public Variable<T> defaultValue(T value) {
        return setArgument("default", value);
    }

    /** The value when none is given, as a constant expression. */
    public Variable<T> defaultValue(Value<T> value) {
        return setArgument("default", value);
    }

    /** What it is for. */
    public Variable<T> description(String text) {
        return setArgument("description", text);
    }

    /** Hides its value in the output of plan and apply; the state still has it. */
    public Variable<T> sensitive() {
        return setArgument("sensitive", true);
    }

    /** Whether {@code null} is a value it may have; true by default. */
    public Variable<T> nullable(boolean nullable) {
        return setArgument("nullable", nullable);
    }

    /** Keeps its value out of plan and state. Needs Terraform 1.10 or OpenTofu 1.11. */
    public Variable<T> ephemeral() {
        return setArgument("ephemeral", true);
    }

    /** What its value must satisfy. */
    public Variable<T> validation(Value<Boolean> condition, String errorMessage) {
        Rule rule = new Rule(newState("validation")).of(condition, Value.of(errorMessage));
        return append(new Argument.Nested("validation", null, rule));
    }

    @Override
    public Declaration asDeclaration() {
        BodyAssembly assembly = new BodyAssembly(toString());
        Block block = new Block("variable", List.of(name), assembly.body(this));
        return Declaration.of(Declaration.Kind.VARIABLE, toString(), block, assembly);
    }
}
