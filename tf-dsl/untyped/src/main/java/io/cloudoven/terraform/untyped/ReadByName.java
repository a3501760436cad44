package io.cloudoven.terraform.untyped;

import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.MapValue;
import io.cloudoven.terraform.expression.SetValue;
import io.cloudoven.terraform.expression.Type;
import io.cloudoven.terraform.expression.Value;

/**
 * Something whose attributes are referred to by name.
 *
 * <p>All methods throw {@link io.cloudoven.terraform.block.ConfigurationException} when the schema has no such attribute,
 * or one of another type; the message says which there are.
 */
public sealed interface ReadByName permits UntypedResource, UntypedDataSource, UntypedEphemeralResource, UntypedValue {

    /** A reference to an attribute or nested block, to look into or to take as what it is. */
    UntypedValue attribute(String name);

    /** A reference to a string. */
    default Value<String> string(String name) {
        return attribute(name).string();
    }

    /** A reference to a number. */
    default Value<Number> number(String name) {
        return attribute(name).number();
    }

    /** A reference to a boolean. */
    default Value<Boolean> bool(String name) {
        return attribute(name).bool();
    }

    /** A reference to a list: {@code list("zones", Type.STRING)}. */
    default <E> ListValue<E> list(String name, Type<E> element) {
        return attribute(name).list(element);
    }

    /** A reference to a set. */
    default <E> SetValue<E> set(String name, Type<E> element) {
        return attribute(name).set(element);
    }

    /** A reference to a map. */
    default <E> MapValue<E> map(String name, Type<E> element) {
        return attribute(name).map(element);
    }
}
