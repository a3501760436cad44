package io.cloudoven.arm.resource;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.MapExpr;
import io.cloudoven.arm.expression.Site;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A reference to an map of typed objects: {@code identity.userAssignedIdentities().get(id).principalId()}. */
public final class ObjectMap<B extends TypedObject<B>> implements MapExpr<B> {
    private final B map;

    /** @param map an object of the elements' class in the state of the map itself */
    public ObjectMap(B map) {
        this.map = map;
    }

    @Override
    public B get(String key) {
        return get(Expr.of(key));
    }

    @Override
    public B get(Expr<String> key) {
        return map.inState(State.at(self().get(key)));
    }

    private MapExpr<B> self() {
        return MapExpr.of(Objects.requireNonNull(map.state.self(), "a reference refers to something"));
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
