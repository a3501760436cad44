package io.cloudoven.arm.resource;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.ListExpr;
import io.cloudoven.arm.expression.Site;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A reference to an array of typed objects: {@code network.properties().subnets().get(0).id()}. */
public final class ObjectList<B extends TypedObject<B>> implements ListExpr<B> {
    private final B array;

    /** @param array an object of the elements' class in the state of the array itself */
    public ObjectList(B array) {
        this.array = array;
    }

    @Override
    public B get(int index) {
        return get(Expr.of(index));
    }

    @Override
    public B get(Expr<? extends Number> index) {
        return array.inState(State.at(self().get(index)));
    }

    private ListExpr<B> self() {
        return ListExpr.of(Objects.requireNonNull(array.state.self(), "a reference refers to something"));
    }

    @Override
    public @Nullable Object json(Site site) {
        return self().json(site);
    }

    @Override
    public LanguageExpression expression(Site site) {
        return self().expression(site);
    }

    @Override
    public String toString() {
        return self().toString();
    }
}
