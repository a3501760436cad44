package io.cloudoven.arm.expression;

/** What {@code deployer()} says. */
public record DeployerExpr(Expr<?> value) implements View<Object>, AnyExpr {
    /** The object id of who deploys. */
    public Expr<String> objectId() {
        return get("objectId").asString();
    }

    /** The id of their tenant, a GUID. */
    public Expr<String> tenantId() {
        return get("tenantId").asString();
    }

    /** Their name. */
    public Expr<String> userPrincipalName() {
        return get("userPrincipalName").asString();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
