package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.Splat;
import io.cloudoven.terraform.hcl.Splat.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The same part of each element of a list: {@code instances[*].network[0].id}.
 *
 * <pre>{@code
 * ListValue<String> ids = SplatExpression.of(instances).attribute("network").at(0).attribute("id").as(Type.STRING);
 * }</pre>
 *
 * <p>Of a value that is no list it makes a list of one, or of none when the value is null. It is itself a list: {@link
 * #get get(0)} is its first element, {@link #at at(0)} the first of each. Immutable.
 *
 * @see <a href="https://opentofu.org/docs/language/expressions/splat/">Splat expressions</a>
 */
public final class SplatExpression implements ListValue<Object> {
    private final Expression source;
    private final List<Step> steps;
    private final boolean full;

    private SplatExpression(Expression source, List<Step> steps, boolean full) {
        this.source = source;
        this.steps = steps;
        this.full = full;
    }

    /** {@code list[*]}. */
    public static SplatExpression of(Value<?> list) {
        return new SplatExpression(list.expression(), List.of(), true);
    }

    /** The older {@code list.*}, which takes attributes only and applies what follows to the whole list. */
    public static SplatExpression attributesOf(Value<? extends Collection<?>> list) {
        return new SplatExpression(list.expression(), List.of(), false);
    }

    /** {@code .name} of each. */
    public SplatExpression attribute(String name) {
        return then(new Step.Name(name));
    }

    /** {@code [index]} of each. */
    public SplatExpression at(int index) {
        return then(new Step.Key(Literal.of(index)));
    }

    /** {@code ["key"]} of each. */
    public SplatExpression at(String key) {
        return then(new Step.Key(Literal.of(key)));
    }

    /** {@code [key]} of each. */
    public SplatExpression at(Value<?> key) {
        return then(new Step.Key(key.expression()));
    }

    /** This list with its elements taken as {@code T}, unchecked. */
    public <T> ListValue<T> as(Type<T> element) {
        return new PlainList<>(expression());
    }

    @Override
    public Expression expression() {
        return new Splat(source, steps, full);
    }

    @Override
    public String toString() {
        return expression().toString();
    }

    private SplatExpression then(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new SplatExpression(source, List.copyOf(more), full);
    }
}
