package io.cloudoven.terraform.block;

import io.cloudoven.terraform.expression.DynamicValue;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.MapValue;
import io.cloudoven.terraform.expression.SetValue;
import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Literal;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * A block with typed arguments: what generated resources, providers and nested blocks have in common.
 *
 * <p>Immutable and thread-safe. The protected methods are for generated code; their names are kept clear of the
 * names providers use.
 *
 * @param <S> the class of the block itself
 */
@CheckReturnValue
public abstract class TypedBlock<S extends TypedBlock<S>> {
    final State state;

    protected TypedBlock(State state) {
        this.state = state;
    }

    /** A block of the same class in another state. */
    protected abstract S inState(State state);

    /** What the provider demands of this block; nothing unless overridden. */
    protected Shape shape() {
        return Shape.FREE;
    }

    /** What else is wrong with this block, which stands at {@code path}; nothing unless overridden. */
    protected List<Problem> problemsAt(String path) {
        return List.of();
    }

    /** This block after {@code change}: {@code group.apply(Conventions::tagged)}. */
    public final S apply(UnaryOperator<S> change) {
        return change.apply(inState(state));
    }

    /** This block after {@code change} when {@code condition} holds, as it is otherwise. */
    public final S applyIf(boolean condition, UnaryOperator<S> change) {
        return condition ? apply(change) : inState(state);
    }

    /** This block after {@code change} for each of {@code items}, in their order. */
    public final <T> S applyEach(Iterable<? extends T> items, BiFunction<S, ? super T, S> change) {
        S block = inState(state);
        for (T item : items) {
            block = change.apply(block, item);
        }
        return block;
    }

    /** A comment before the argument or block that is set next; scanners read theirs from here. */
    public final S remark(String comment) {
        return append(new Argument.Remark(comment));
    }

    /** Sets an argument to a plain Java value or a {@link Value}; the last one wins. */
    protected final S setArgument(String name, Object value) {
        return inState(state.set(name, value));
    }

    /** Sets a collection argument to the elements given one by one. */
    protected final S setElements(String name, Object[] elements) {
        return setArgument(name, Arrays.asList(elements));
    }

    /** Adds a nested block. */
    protected final <B extends NestedBlock<B>> S addBlock(String name, B empty, UnaryOperator<B> content) {
        return inState(state.addBlock(name, null, content.apply(empty)));
    }

    /** Adds a nested block with a label. */
    protected final <B extends NestedBlock<B>> S addBlock(String name, String key, B empty, UnaryOperator<B> content) {
        return inState(state.addBlock(name, key, content.apply(empty)));
    }

    /** Adds a {@code dynamic} block. */
    protected final <B extends NestedBlock<B>, E> S addBlocks(
            String name, B empty, Each<E> each, BiFunction<B, Each<E>, B> content) {
        Each<E> named = each.named(name);
        return inState(state.addBlocks(name, named, content.apply(empty, named)));
    }

    /** Sets an argument that is one object. */
    protected final <B extends NestedBlock<B>> S setObject(String name, B empty, UnaryOperator<B> content) {
        return inState(state.setObject(name, content.apply(empty)));
    }

    /** Adds an object to an argument that is a list or set of them. */
    protected final <B extends NestedBlock<B>> S addObject(String name, B empty, UnaryOperator<B> content) {
        return inState(state.addObject(name, null, content.apply(empty)));
    }

    /** Adds an object to an argument that is a map of them. */
    protected final <B extends NestedBlock<B>> S addObject(String name, String key, B empty, UnaryOperator<B> content) {
        return inState(state.addObject(name, key, content.apply(empty)));
    }

    /** A reference to an attribute of this block. */
    protected final <T> Value<T> attributeValue(String name) {
        return Value.of(state.reference().attribute(name));
    }

    /** A reference to an attribute that is a list. */
    protected final <E> ListValue<E> attributeList(String name) {
        return ListValue.of(state.reference().attribute(name));
    }

    /** A reference to an attribute that is a set. */
    protected final <E> SetValue<E> attributeSet(String name) {
        return SetValue.of(state.reference().attribute(name));
    }

    /** A reference to an attribute that is a map. */
    protected final <E> MapValue<E> attributeMap(String name) {
        return MapValue.of(state.reference().attribute(name));
    }

    /** A reference to an attribute of any type. */
    protected final DynamicValue attributeDynamic(String name) {
        return DynamicValue.of(state.reference().attribute(name));
    }

    /** The state of a nested block or object of this block. */
    protected final State nestedState(String name) {
        return State.at(state.reference().attribute(name));
    }

    /** The state of the only nested block in a list of at most one. */
    protected final State onlyState(String name) {
        return State.at(state.reference().attribute(name).index(Literal.of(0)));
    }

    /** The state of a nested block that is being filled; it may be repeated, so it is not checked. */
    protected final State newState(String name) {
        return state.nested(name);
    }

    final S append(Argument argument) {
        return inState(state.with(argument));
    }

    @Override
    public String toString() {
        return state.self().toHcl();
    }
}
