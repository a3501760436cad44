package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;

/** A value whose type the provider decides at run time, or an object looked into without a class for it. */
public interface DynamicValue extends Value<Object> {

    /** {@code this.name}. */
    default DynamicValue attribute(String name) {
        return new PlainDynamic(expression().attribute(name));
    }

    /** {@code this[index]}. */
    default DynamicValue get(int index) {
        return new PlainDynamic(expression().index(Literal.of(index)));
    }

    /** {@code this["key"]}. */
    default DynamicValue get(String key) {
        return new PlainDynamic(expression().index(Literal.of(key)));
    }

    /** {@code this[key]}. */
    default DynamicValue get(Value<?> key) {
        return new PlainDynamic(expression().index(key.expression()));
    }

    /**
     * This value taken as a {@code T}, unchecked: Terraform converts or refuses it when it plans.
     *
     * <pre>{@code Value<String> name = decoded.attribute("name").as(Type.STRING);}</pre>
     */
    default <T> Value<T> as(Type<T> type) {
        return new PlainValue<>(expression());
    }

    /** {@code value}, whatever it is, looked into without types. */
    static DynamicValue of(Value<?> value) {
        return value instanceof DynamicValue dynamic ? dynamic : new PlainDynamic(value.expression());
    }

    /** A value for a hand-made expression tree. */
    static DynamicValue of(Expression expression) {
        return new PlainDynamic(expression);
    }
}
