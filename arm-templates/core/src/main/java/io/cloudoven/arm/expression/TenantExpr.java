package io.cloudoven.arm.expression;

/** What {@code tenant()} says. */
public record TenantExpr(Expr<?> value) implements View<Object>, AnyExpr {
    /** Its id, a GUID. */
    public Expr<String> tenantId() {
        return get("tenantId").asString();
    }

    /** Its name. */
    public Expr<String> displayName() {
        return get("displayName").asString();
    }

    /** Its country. */
    public Expr<String> countryCode() {
        return get("countryCode").asString();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
