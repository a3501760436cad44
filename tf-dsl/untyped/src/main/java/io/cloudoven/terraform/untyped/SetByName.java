package io.cloudoven.terraform.untyped;

import io.cloudoven.terraform.block.CheckReturnValue;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Value;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A block whose arguments are set by name.
 *
 * <p>Nothing here throws: an unknown argument, a value of the wrong type and the like are told when the configuration is
 * built, together with all else, each with its path.
 *
 * @param <S> the class of the block itself
 */
@CheckReturnValue
public sealed interface SetByName<S extends SetByName<S>>
        permits UntypedResource,
                UntypedDataSource,
                UntypedEphemeralResource,
                UntypedProviderConfiguration,
                UntypedBlock {

    /** For this library: the block, ready to be given an argument. */
    Checked<S> checked();

    /**
     * Sets an argument, {@code name = value}; the last one wins.
     *
     * @param value a {@link String}, {@link Number}, {@link Boolean}, {@link Value}, {@code null}, or a {@link Collection}
     *     or {@link Map} of those. A map where the schema has an object is checked as one, and may be a part of it.
     */
    default S set(String name, @Nullable Object value) {
        return checked().set(name, value);
    }

    /** Adds a block, {@code name { content }}. */
    default S block(String name, UnaryOperator<UntypedBlock> content) {
        return checked().block(name, null, content);
    }

    /** Adds a block with a label, {@code name "key" { content }}. */
    default S block(String name, String key, UnaryOperator<UntypedBlock> content) {
        return checked().block(name, key, content);
    }

    /** Adds a block for each element, {@code dynamic "name" { … }}. */
    default <E> S block(String name, Each<E> each, BiFunction<UntypedBlock, Each<E>, UntypedBlock> content) {
        return checked().blocks(name, each, content);
    }

    /** Sets an argument that is an object, or adds to one that is a list or set of them. */
    default S object(String name, UnaryOperator<UntypedBlock> content) {
        return checked().object(name, null, content);
    }

    /** Adds an object to an argument that is a map of them. */
    default S object(String name, String key, UnaryOperator<UntypedBlock> content) {
        return checked().object(name, key, content);
    }
}
