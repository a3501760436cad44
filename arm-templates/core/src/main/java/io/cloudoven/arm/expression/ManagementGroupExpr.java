package io.cloudoven.arm.expression;

/** What {@code managementGroup()} says. */
public record ManagementGroupExpr(Expr<?> value) implements View<Object>, AnyExpr {
    /** Its resource id. */
    public Expr<String> id() {
        return get("id").asString();
    }

    /** Its name. */
    public Expr<String> name() {
        return get("name").asString();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
