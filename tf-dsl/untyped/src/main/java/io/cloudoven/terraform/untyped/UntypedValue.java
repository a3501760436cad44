package io.cloudoven.terraform.untyped;

import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.terraform.block.ConfigurationException;
import io.cloudoven.terraform.expression.DynamicValue;
import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.MapValue;
import io.cloudoven.terraform.expression.SetValue;
import io.cloudoven.terraform.expression.Type;
import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Call;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.Root;
import io.cloudoven.terraform.hcl.Splat;
import java.util.ArrayList;
import java.util.List;

/**
 * A reference to an attribute or nested block, or to what is in it, with the schema to check the way there.
 *
 * <pre>{@code
 * Value<String> size = cluster.attribute("default_node_pool").get(0).string("vm_size");
 * ListValue<String> sizes = cluster.attribute("extra_pool").each("vm_size").list(Type.STRING);
 * }</pre>
 *
 * <p>Immutable. Every method throws {@link ConfigurationException} where the schema has nothing of that name or form;
 * {@link #as} is unchecked.
 */
public final class UntypedValue implements DynamicValue, ReadByName {
    private final Expression expression;
    private final Form form;

    UntypedValue(Expression expression, Form form) {
        this.expression = expression;
        this.form = form;
    }

    /** The attribute of what {@code of} expresses. */
    static UntypedValue of(Expression of, Structure structure, String name) {
        return new UntypedValue(of.attribute(name), member(of, structure, name));
    }

    private static Form member(Expression of, Structure structure, String name) {
        Form form = structure.form(name);
        Argument argument = structure.argument(name);
        if (form == null) {
            throw refusal(of.attribute(name), Refusal.attribute(structure, name));
        }
        if (argument != null && argument.writeOnly()) {
            throw refusal(of.attribute(name), "is write-only: its value is kept nowhere, so it cannot be referred to");
        }
        return form;
    }

    Form form() {
        return form;
    }

    @Override
    public Expression expression() {
        return expression;
    }

    @Override
    public UntypedValue attribute(String name) {
        if (form instanceof Structure structure) {
            return of(expression, structure, name);
        }
        return new UntypedValue(expression.attribute(name), element(true, "get(...) or each(...)"));
    }

    @Override
    public UntypedValue get(int index) {
        return new UntypedValue(
                expression.index(Literal.of(index)),
                form instanceof Form.Fixed fixed ? fixed.at(index) : element(false, "attribute(...)"));
    }

    @Override
    public UntypedValue get(String key) {
        Expression at = expression.index(Literal.of(key));
        return form instanceof Structure structure
                ? new UntypedValue(at, member(expression, structure, key))
                : new UntypedValue(at, element(true, "get(0)"));
    }

    @Override
    public UntypedValue get(Value<?> key) {
        boolean map = form instanceof Form.Many many && many.map();
        Form at = form instanceof Structure || form instanceof Form.Fixed ? Form.OPEN : element(map, "attribute(...)");
        return new UntypedValue(expression.index(key.expression()), at);
    }

    /** The only element, {@code one(this)}: {@code null} when there is none, an error when there are more. */
    public UntypedValue one() {
        return new UntypedValue(Call.of("one", expression), many());
    }

    /** What there is at {@code path} in each element of a list or set: {@code this[*].name}. */
    public UntypedValue each(String... path) {
        UntypedValue element = new UntypedValue(expression, many());
        List<Splat.Step> steps = new ArrayList<>();
        for (String name : path) {
            element = element.attribute(name);
            steps.add(new Splat.Step.Name(name));
        }
        return new UntypedValue(new Splat(expression, steps, true), new Form.Many(Nesting.LIST, element.form));
    }

    /** This as the string it is. */
    public Value<String> string() {
        return scalar(Primitive.STRING);
    }

    /** This as the number it is. */
    public Value<Number> number() {
        return scalar(Primitive.NUMBER);
    }

    /** This as the boolean it is. */
    public Value<Boolean> bool() {
        return scalar(Primitive.BOOL);
    }

    /** This as the list it is. */
    public <E> ListValue<E> list(Type<E> element) {
        check(Nesting.LIST, element);
        return ListValue.of(expression);
    }

    /** This as the set it is. */
    public <E> SetValue<E> set(Type<E> element) {
        check(Nesting.SET, element);
        return SetValue.of(expression);
    }

    /** This as the map it is. */
    public <E> MapValue<E> map(Type<E> element) {
        check(Nesting.MAP, element);
        return MapValue.of(expression);
    }

    private <T> Value<T> scalar(Primitive type) {
        Form wanted = new Form.Scalar(type);
        if (!(form instanceof Form.Open || form.equals(wanted))) {
            throw notThat(wanted.toString());
        }
        return new ScalarValue<>(expression, wanted);
    }

    private void check(Nesting nesting, Type<?> element) {
        boolean right = form instanceof Form.Open
                || form instanceof Form.Fixed && nesting == Nesting.LIST
                || form instanceof Form.Many many
                        && many.nesting() == nesting
                        && (element.equals(Type.ANY) || fits(many.element(), element.expression()));
        if (!right) {
            throw notThat("a " + nesting.keyword() + "(" + element.expression().toInlineHcl() + ")");
        }
    }

    /** Whether a type constraint is that of a form, as far as one can be written for it. */
    private static boolean fits(Form form, Expression type) {
        if (form instanceof Form.Many many && type instanceof Call call) {
            return call.name().equals(many.nesting().keyword())
                    && fits(many.element(), call.arguments().get(0));
        }
        return form instanceof Form.Scalar scalar
                ? type.equals(new Root(scalar.type().toString()))
                : form instanceof Form.Open || type.equals(Type.ANY.expression());
    }

    private Form element(boolean map, String instead) {
        if (form instanceof Form.Open) {
            return form;
        }
        if (form instanceof Form.Many many && many.nesting() != Nesting.SET && many.map() == map) {
            return many.element();
        }
        if (form instanceof Form.Many many && many.nesting() == Nesting.SET) {
            throw refusal(expression, "is a set, which has no index; use each(...) or one()");
        }
        throw refusal(
                expression, form instanceof Form.Scalar ? "is " + form : "is " + form + "; use " + instead + " here");
    }

    private Form many() {
        if (form instanceof Form.Open) {
            return form;
        }
        if (form instanceof Form.Many many && !many.map()) {
            return many.element();
        }
        throw refusal(expression, "is " + form + ", and no list or set");
    }

    private ConfigurationException notThat(String wanted) {
        return refusal(
                expression,
                "is " + form + ", not " + wanted + "; take it .as(...) the type if Terraform shall convert it");
    }

    private static ConfigurationException refusal(Expression at, String message) {
        return new ConfigurationException(at.toInlineHcl() + ": " + message);
    }

    /** The reference. */
    @Override
    public String toString() {
        return expression.toInlineHcl();
    }
}
