package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A conditional expression after its condition; see {@link Operators#when}.
 *
 * <pre>{@code
 * Value<String> sku = when(production).then("Premium").otherwise("Standard");
 * ListValue<String> zones = when(redundant).then(all).otherwise(List.of("1"));
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Condition {
    private final Expression condition;

    Condition(Expression condition) {
        this.condition = condition;
    }

    /** What results when the condition holds. */
    public <T> ThenBranch<T, Value<T>> then(Value<T> value) {
        return new ThenBranch<>(condition, value.expression(), PlainValue::new);
    }

    /** What results when the condition holds. */
    public <E> ThenBranch<List<E>, ListValue<E>> then(ListValue<E> value) {
        return new ThenBranch<>(condition, value.expression(), PlainList::new);
    }

    /** What results when the condition holds. */
    public <E> ThenBranch<Set<E>, SetValue<E>> then(SetValue<E> value) {
        return new ThenBranch<>(condition, value.expression(), PlainSet::new);
    }

    /** What results when the condition holds. */
    public <E> ThenBranch<Map<String, E>, MapValue<E>> then(MapValue<E> value) {
        return new ThenBranch<>(condition, value.expression(), PlainMap::new);
    }

    /** What results when the condition holds. */
    public ThenBranch<Object, DynamicValue> then(DynamicValue value) {
        return new ThenBranch<>(condition, value.expression(), PlainDynamic::new);
    }

    /** What results when the condition holds. */
    public ThenBranch<String, Value<String>> then(String value) {
        return then(Value.of(value));
    }

    /** What results when the condition holds. */
    public ThenBranch<Number, Value<Number>> then(Number value) {
        return then(Value.of(value));
    }

    /** What results when the condition holds. */
    public ThenBranch<Boolean, Value<Boolean>> then(boolean value) {
        return then(Value.of(value));
    }
}
