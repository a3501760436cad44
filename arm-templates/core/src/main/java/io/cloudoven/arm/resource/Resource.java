package io.cloudoven.arm.resource;

import io.cloudoven.arm.expression.AnyExpr;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.ListExpr;
import io.cloudoven.arm.expression.Site;
import io.cloudoven.arm.expression.SymbolExpr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A resource with a symbolic name, by which others refer to it.
 *
 * <p>What a template needs of it beyond Azure's properties is here: where it stands, whether, how often and after what.
 * A resource that refers to another depends on it; {@link #dependsOn} is for what no reference tells.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the class of the resource itself
 */
public abstract class Resource<S extends Resource<S>> extends TypedObject<S> {

    protected Resource(State state) {
        super(state);
    }

    /** Sets the name; of a {@linkplain #parent child}, the last part of it. */
    public final S name(String name) {
        return setProperty("name", name);
    }

    /** Sets the name; of a {@linkplain #parent child}, the last part of it. */
    public final S name(Expr<String> name) {
        return setProperty("name", name);
    }

    /** Refers to the name as it was set. */
    public final Expr<String> name() {
        return propertyValue("name");
    }

    /** Refers to the resource id. */
    public final Expr<String> id() {
        return propertyValue("id");
    }

    /** Deploys it only when {@code condition} holds; dependencies on it are dropped otherwise. */
    public final S condition(Expr<Boolean> condition) {
        return inState(state.with(state.meta().on(condition)));
    }

    /** Deploys {@code count} of it, 0 to 800; the content is told the index, from 0. */
    public final S copy(int count, BiFunction<S, Expr<Number>, S> content) {
        return copy(Loop.of(count), content);
    }

    /** Deploys {@code count} of it, 0 to 800; the content is told the index, from 0. */
    public final S copy(Expr<? extends Number> count, BiFunction<S, Expr<Number>, S> content) {
        return copy(Loop.of(count), content);
    }

    /** Deploys it several times; the content is told the index, from 0. */
    public final S copy(Loop loop, BiFunction<S, Expr<Number>, S> content) {
        return content.apply(inState(state.with(state.meta().in(loop))), new SymbolExpr<>(loop.index()));
    }

    /** One instance of a resource with a copy, to refer to. */
    public final S at(int index) {
        return at(Expr.of(index));
    }

    /** One instance of a resource with a copy, to refer to. */
    public final S at(Expr<? extends Number> index) {
        return inState(state.with(state.meta().at(index)));
    }

    /** Refers to what {@code references()} says of all instances of a resource with a copy; in version 2 only. */
    public final ListExpr<Object> references() {
        return Expr.call("references", new SymbolExpr<>(state.meta().symbol().property(ResourceSymbol.ALL)))
                .asList();
    }

    /** Has it be deployed after others; of one with a copy, after all instances. */
    public final S dependsOn(Resource<?>... resources) {
        return inState(state.with(state.meta().after(Arrays.asList(resources))));
    }

    /** Has it be a child of another: its type begins with the parent's, its name comes after the parent's. */
    public final S parent(Resource<?> parent) {
        return inState(state.with(state.meta().under(parent)));
    }

    /** Has it be an extension of another resource, such as a lock or a role assignment on it. */
    public final S scope(Resource<?> resource) {
        return scope(ResourceScope.of(resource));
    }

    /** Says that it is elsewhere than the template is deployed. */
    public final S scope(ResourceScope scope) {
        return inState(state.with(state.meta().in(scope)));
    }

    /** Has it be there already: it is referred to and not deployed. */
    public final S existing() {
        return inState(state.with(state.meta().asExisting()));
    }

    /** A comment in the template. */
    public final S comments(String comments) {
        return inState(state.with(state.meta().saying(comments)));
    }

    /**
     * What a {@code list*} function of the resource says: {@code account.list("listKeys").get("keys")}.
     *
     * @param function the name; which there are depends on the type
     */
    public final AnyExpr list(String function) {
        return Expr.call(function, id(), state.meta().type().apiVersion());
    }

    /** What a {@code list*} function of the resource says, asked with a body. */
    public final AnyExpr list(String function, Expr<?> body) {
        return Expr.call(function, id(), state.meta().type().apiVersion(), body);
    }

    /** The state of what a {@code list*} function says, to refer to. */
    protected final State listState(String function) {
        return State.at(list(function));
    }

    /** The state of what a {@code list*} function says when it is asked with a body, to refer to. */
    protected final State listState(String function, Expr<?> body) {
        return State.at(list(function, body));
    }

    /** It as the template that deploys it sees it. */
    public final DeclaredResource declaration() {
        List<Problem> problems = new ArrayList<>();
        ShapeCheck.check(this, state.meta().symbolicName(), state.meta().existing(), problems);
        return new DeclaredResource(state.meta(), state.properties(), problems);
    }

    /** The reference, also when something was set in it: a resource is no value. */
    @Override
    public final @Nullable Object json(Site site) {
        return state.meta().self().json(site);
    }

    /** The reference, also when something was set in it: a resource is no value. */
    @Override
    public final LanguageExpression expression(Site site) {
        return state.meta().self().expression(site);
    }

    @Override
    public final Map<String, Expr<?>> parts() {
        return Map.of();
    }

    @Override
    public String toString() {
        return state.meta().type().name() + " " + state.meta().symbolicName();
    }
}
