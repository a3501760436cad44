package io.cloudoven.terraform.block;

import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Root;
import io.cloudoven.terraform.hcl.Tuple;
import java.util.ArrayList;
import java.util.List;

/**
 * How Terraform creates, replaces and checks a resource.
 *
 * @see <a href="https://opentofu.org/docs/language/meta-arguments/lifecycle/">The lifecycle meta-argument</a>
 */
public final class Lifecycle extends NestedBlock<Lifecycle> {
    Lifecycle(State state) {
        super(state);
    }

    @Override
    protected Lifecycle inState(State state) {
        return new Lifecycle(state);
    }

    /** Whether a replacement is created before the old object is destroyed; false by default. */
    public Lifecycle createBeforeDestroy(boolean value) {
        return setArgument("create_before_destroy", value);
    }

    /** Whether a plan that would destroy the object fails; false by default. */
    public Lifecycle preventDestroy(boolean value) {
        return setArgument("prevent_destroy", value);
    }

    /** Arguments whose changes outside of Terraform are left alone: {@code "tags", "identity[0].type"}. */
    public Lifecycle ignoreChanges(String... arguments) {
        List<Expression> paths = new ArrayList<>(arguments.length);
        for (String argument : arguments) {
            paths.add(Value.raw(argument).expression());
        }
        return append(new Argument.Attribute("ignore_changes", new Tuple(paths)));
    }

    /** Leaves all changes outside of Terraform alone. */
    public Lifecycle ignoreAllChanges() {
        return append(new Argument.Attribute("ignore_changes", new Root("all")));
    }

    /** Replaces the object when any of these changes. */
    public Lifecycle replaceTriggeredBy(Value<?>... references) {
        List<Expression> expressions = new ArrayList<>(references.length);
        for (Value<?> reference : references) {
            expressions.add(reference.expression());
        }
        return append(new Argument.Attribute("replace_triggered_by", new Tuple(expressions)));
    }

    /** What must hold before Terraform acts on the object. */
    public Lifecycle precondition(Value<Boolean> condition, Value<String> errorMessage) {
        return check("precondition", condition, errorMessage);
    }

    /** What must hold before Terraform acts on the object. */
    public Lifecycle precondition(Value<Boolean> condition, String errorMessage) {
        return check("precondition", condition, Value.of(errorMessage));
    }

    /** What must hold after Terraform acted on the object. */
    public Lifecycle postcondition(Value<Boolean> condition, Value<String> errorMessage) {
        return check("postcondition", condition, errorMessage);
    }

    /** What must hold after Terraform acted on the object. */
    public Lifecycle postcondition(Value<Boolean> condition, String errorMessage) {
        return check("postcondition", condition, Value.of(errorMessage));
    }

    private Lifecycle check(String name, Value<Boolean> condition, Value<String> errorMessage) {
        return append(new Argument.Nested(name, null, new Rule(newState(name)).of(condition, errorMessage)));
    }
}
