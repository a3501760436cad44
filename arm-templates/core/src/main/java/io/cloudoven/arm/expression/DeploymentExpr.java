package io.cloudoven.arm.expression;

/** What {@code deployment()} says. */
public record DeploymentExpr(Expr<?> value) implements View<Object>, AnyExpr {
    /** Its name. */
    public Expr<String> name() {
        return get("name").asString();
    }

    /** Its region, where it is not in a resource group. */
    public Expr<String> location() {
        return get("location").asString();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
