package io.cloudoven.arm.expression;

/** What {@code subscription()} says. */
public record SubscriptionExpr(Expr<?> value) implements View<Object>, AnyExpr {
    /** Its resource id. */
    public Expr<String> id() {
        return get("id").asString();
    }

    /** Its id, a GUID. */
    public Expr<String> subscriptionId() {
        return get("subscriptionId").asString();
    }

    /** The id of its tenant, a GUID. */
    public Expr<String> tenantId() {
        return get("tenantId").asString();
    }

    /** Its name. */
    public Expr<String> displayName() {
        return get("displayName").asString();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
