package io.cloudoven.arm.expression;

/** The functions of the deployment and of where it goes. */
abstract class DeploymentFunctions extends ResourceFunctions {
    DeploymentFunctions() {}

    /** The resource group the template is deployed in. */
    public static ResourceGroupExpr resourceGroup() {
        return new ResourceGroupExpr(Expr.call("resourceGroup"));
    }

    /** The subscription the template is deployed in. */
    public static SubscriptionExpr subscription() {
        return new SubscriptionExpr(Expr.call("subscription"));
    }

    /** The management group the template is deployed in. */
    public static ManagementGroupExpr managementGroup() {
        return new ManagementGroupExpr(Expr.call("managementGroup"));
    }

    /** The tenant the template is deployed in. */
    public static TenantExpr tenant() {
        return new TenantExpr(Expr.call("tenant"));
    }

    /** The deployment itself. */
    public static DeploymentExpr deployment() {
        return new DeploymentExpr(Expr.call("deployment"));
    }

    /** The cloud, with its addresses. */
    public static EnvironmentExpr environment() {
        return new EnvironmentExpr(Expr.call("environment"));
    }

    /** Who deploys. */
    public static DeployerExpr deployer() {
        return new DeployerExpr(Expr.call("deployer"));
    }

    /** Has the deployment fail with a message when this is evaluated. */
    public static <T> Expr<T> fail(String message) {
        return FunctionCall.of("fail", message);
    }

    /** Has the deployment fail with a message when this is evaluated. */
    public static <T> Expr<T> fail(Expr<String> message) {
        return FunctionCall.of("fail", message);
    }

    /** A parameter by its name, for those that were not made by a builder. */
    public static AnyExpr parameters(String name) {
        return AnyExpr.of(new SymbolExpr<>(new NamedSymbol("parameters", name)));
    }

    /** A variable by its name, for those that were not made by a builder. */
    public static AnyExpr variables(String name) {
        return AnyExpr.of(new SymbolExpr<>(new NamedSymbol("variables", name)));
    }
}
