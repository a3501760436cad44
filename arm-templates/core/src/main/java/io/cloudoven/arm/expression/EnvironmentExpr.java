package io.cloudoven.arm.expression;

/** What {@code environment()} says: {@code environment().get("suffixes").get("storage")}. */
public record EnvironmentExpr(Expr<?> value) implements View<Object>, AnyExpr {
    /** The name of the cloud. */
    public Expr<String> name() {
        return get("name").asString();
    }

    /** Where Azure Resource Manager is. */
    public Expr<String> resourceManager() {
        return get("resourceManager").asString();
    }

    /** The end of the host names of a service: {@code storage}, {@code keyvaultDns}. */
    public Expr<String> suffix(String service) {
        return get("suffixes").get(service).asString();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
