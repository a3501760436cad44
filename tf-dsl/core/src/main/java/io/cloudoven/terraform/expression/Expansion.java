package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import java.util.Collection;

/**
 * A collection whose elements are the last arguments of a function: what {@code ...} does.
 *
 * <pre>{@code MapValue<String> tags = merge(expand(listOfMaps)); // merge(local.maps...)}</pre>
 *
 * <p>Immutable.
 *
 * @param elements the collection as it is written before the {@code ...}
 * @param <E> the type of each argument
 * @see <a href="https://opentofu.org/docs/language/expressions/function-calls/">Expanding function arguments</a>
 */
public record Expansion<E>(Expression elements) {

    /** The elements of {@code collection} as arguments. */
    public static <E> Expansion<E> expand(Value<? extends Collection<E>> collection) {
        return new Expansion<>(collection.expression());
    }
}
