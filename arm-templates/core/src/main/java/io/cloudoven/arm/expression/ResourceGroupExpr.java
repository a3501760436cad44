package io.cloudoven.arm.expression;

/** What {@code resourceGroup()} says. */
public record ResourceGroupExpr(Expr<?> value) implements View<Object>, AnyExpr {
    /** Its resource id. */
    public Expr<String> id() {
        return get("id").asString();
    }

    /** Its name. */
    public Expr<String> name() {
        return get("name").asString();
    }

    /** Its region. */
    public Expr<String> location() {
        return get("location").asString();
    }

    /** Its tags. */
    public MapExpr<String> tags() {
        return get("tags").asMap();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
