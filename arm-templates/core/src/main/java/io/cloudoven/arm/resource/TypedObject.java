package io.cloudoven.arm.resource;

import io.cloudoven.arm.expression.AnyExpr;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.Keyed;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.ListExpr;
import io.cloudoven.arm.expression.MapExpr;
import io.cloudoven.arm.expression.Site;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An object with typed properties: what generated resources and the objects in them have in common.
 *
 * <p>One class is both the object and the reference to it: {@code new Sku().name("Standard_LRS")} is filled,
 * {@code account.sku().name()} refers.
 *
 * <p>Immutable and thread-safe. The protected methods are for generated code; their names are kept clear of those that
 * Azure uses.
 *
 * @param <S> the class of the object itself
 */
@CheckReturnValue
public abstract class TypedObject<S extends TypedObject<S>> implements Expr<S> {
    final State state;

    protected TypedObject(State state) {
        this.state = state;
    }

    /** An object of the same class in another state. */
    protected abstract S inState(State newState);

    /** The state it is in; for classes that have something beside it. */
    protected final State declaredState() {
        return state;
    }

    /** What Azure demands of this object; nothing unless overridden. */
    protected Shape typedShape() {
        return Shape.FREE;
    }

    /** This object after {@code change}: {@code account.apply(Conventions::tagged)}. */
    public final S apply(UnaryOperator<S> change) {
        return change.apply(inState(state));
    }

    /** This object after {@code change} when {@code condition} holds, as it is otherwise. */
    public final S applyIf(boolean condition, UnaryOperator<S> change) {
        return condition ? apply(change) : inState(state);
    }

    /** This object after {@code change} for each of {@code items}, in their order. */
    public final <T> S applyEach(Iterable<? extends T> items, BiFunction<S, ? super T, S> change) {
        S object = inState(state);
        for (T item : items) {
            object = change.apply(object, item);
        }
        return object;
    }

    /**
     * Sets a property for which there is no method, such as one of a later API version.
     *
     * @param value a plain Java value or an {@link Expr}, see {@link Expr#any}
     */
    public final S property(String name, @Nullable Object value) {
        return setProperty(name, value);
    }

    /** Sets a property to a plain Java value or an {@link Expr}; the last one wins. */
    protected final S setProperty(String name, @Nullable Object value) {
        return inState(state.set(name, value));
    }

    /** Sets an array to the elements given one by one. */
    protected final S setElements(String name, Object... elements) {
        return setProperty(name, Arrays.asList(elements));
    }

    /** Sets a property that is one object. */
    protected final <B extends TypedObject<B>> S setObject(String name, B empty, UnaryOperator<B> content) {
        return setProperty(name, content.apply(empty));
    }

    /** Adds an object to a property that is an array of them. */
    protected final <B extends TypedObject<B>> S addObject(String name, B empty, UnaryOperator<B> content) {
        return inState(state.add(name, content.apply(empty)));
    }

    /** Adds an object to a property that is a map of them. */
    protected final <B extends TypedObject<B>> S putObject(String name, String key, B empty, UnaryOperator<B> content) {
        return inState(state.put(name, key, content.apply(empty)));
    }

    /** Adds an object to a property that is a map of them, under a name that is an expression. */
    protected final <B extends TypedObject<B>> S putObject(
            String name, Expr<String> key, B empty, UnaryOperator<B> content) {
        return inState(state.put(name, key.toString(), new Keyed<>(key, content.apply(empty))));
    }

    /** A reference to a property. */
    protected final <T> Expr<T> propertyValue(String name) {
        return state.property(name).as();
    }

    /** A reference to a property that is an array of strings, numbers or booleans. */
    protected final <E> ListExpr<E> propertyList(String name) {
        return state.property(name).asList();
    }

    /** A reference to a property that is a map of strings, numbers or booleans. */
    protected final <E> MapExpr<E> propertyMap(String name) {
        return state.property(name).asMap();
    }

    /** A reference to a property of any type. */
    protected final AnyExpr propertyAny(String name) {
        return state.property(name);
    }

    /** The state of an object in this one, to refer to. */
    protected final State propertyState(String name) {
        return State.at(state.property(name));
    }

    @Override
    public @Nullable Object json(Site site) {
        return value().json(site);
    }

    @Override
    public LanguageExpression expression(Site site) {
        return value().expression(site);
    }

    @Override
    public Map<String, Expr<?>> parts() {
        return value().parts();
    }

    /** What it is as a value: what was set in it, or the reference when it is one. */
    private Expr<?> value() {
        Expr<?> self = state.self();
        return self != null && state.isEmpty() ? self : Expr.object(state.properties());
    }

    /** The reference or the names of what was set; not the values, which may be secret. */
    @Override
    public String toString() {
        Expr<?> self = state.self();
        return self != null && state.isEmpty()
                ? self.toString()
                : getClass().getSimpleName() + state.properties().keySet();
    }
}
