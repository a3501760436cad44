package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.RawExpression;
import java.util.Map;

/**
 * A Terraform expression that results in a {@code T}.
 *
 * <p>{@code T} says what Terraform makes of it: {@link String}, {@link Number}, {@link Boolean}, {@link
 * java.util.List}, {@link java.util.Set}, {@link Map} of those, the class of a nested block, or {@link Object} where
 * the provider leaves the type open.
 *
 * <pre>{@code
 * Value<String> literal = Value.of("westeurope");
 * Value<String> reference = group.location();
 * Value<String> absent = Value.nil();
 * }</pre>
 *
 * <p>Implementations are immutable.
 */
public interface Value<T> {

    /** The HCL expression this value is written as. */
    Expression expression();

    /** A string that stands for exactly its characters. */
    static Value<String> of(String value) {
        return new PlainValue<>(Literal.of(value));
    }

    /** A number; NaN and infinities are refused with {@link IllegalArgumentException}. */
    static Value<Number> of(Number value) {
        return new PlainValue<>(Literal.of(value));
    }

    /** A boolean. */
    static Value<Boolean> of(boolean value) {
        return new PlainValue<>(Literal.of(value));
    }

    /** An explicit {@code null}: the argument is written, and the provider's default applies. */
    static <T> Value<T> nil() {
        return new PlainValue<>(Literal.NULL);
    }

    /**
     * The escape hatch: HCL written as it is and not checked here.
     *
     * @param hcl one expression, formatted as {@code terraform fmt} would
     */
    static <T> Value<T> raw(String hcl) {
        return new PlainValue<>(new RawExpression(hcl));
    }

    /** A value for a hand-made expression tree. */
    static <T> Value<T> of(Expression expression) {
        return new PlainValue<>(expression);
    }

    /** A list of literals and references: {@code Value.list(Value.of("a"), group.name())}. */
    @SafeVarargs
    static <E> ListValue<E> list(Value<? extends E>... elements) {
        return new PlainList<>(Literals.tuple(elements));
    }

    /** A list of strings. */
    static ListValue<String> list(String... elements) {
        return new PlainList<>(Literals.tuple((Object[]) elements));
    }

    /** A map whose entries are written in the order of {@code entries}, or by key where that has no order. */
    static <E> MapValue<E> map(Map<String, ? extends Value<? extends E>> entries) {
        return new PlainMap<>(Literals.expression(entries));
    }
}
