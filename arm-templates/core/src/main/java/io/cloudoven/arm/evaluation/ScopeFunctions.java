package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.scope.DeploymentScope;
import io.cloudoven.arm.scope.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What tells where a deployment goes: {@code resourceGroup()}, {@code subscription()} and the like. */
final class ScopeFunctions {
    private final EvaluationContext context;
    private final DeploymentScope scope;

    private ScopeFunctions(EvaluationContext context, DeploymentScope scope) {
        this.context = context;
        this.scope = scope;
    }

    static Map<String, Function> of(EvaluationContext context, DeploymentScope scope) {
        ScopeFunctions functions = new ScopeFunctions(context, scope);
        return Map.of(
                "resourceGroup", plain(functions::resourceGroup),
                "subscription", plain(functions::subscription),
                "managementGroup", plain(functions::managementGroup),
                "tenant", plain(functions::tenant),
                "environment", plain(() -> context.cloud().environment()),
                "deployer", plain(functions::deployer));
    }

    /** A function without arguments. */
    private static Function plain(Supplier<Map<String, @Nullable Object>> value) {
        return invocation -> {
            Arguments.exactly(0, invocation);
            return value.get();
        };
    }

    private Map<String, @Nullable Object> resourceGroup() {
        require("resourceGroup", scope.kind() == Scope.RESOURCE_GROUP);
        return object(
                "id", scope.id(),
                "name", scope.resourceGroup(),
                "type", "Microsoft.Resources/resourceGroups",
                "location", context.location(),
                "tags", context.tags(),
                "properties", object("provisioningState", "Succeeded"));
    }

    private Map<String, @Nullable Object> subscription() {
        require("subscription", scope.subscriptionId() != null);
        return object(
                "id",
                "/subscriptions/" + scope.subscriptionId(),
                "subscriptionId",
                scope.subscriptionId(),
                "tenantId",
                context.tenantId(),
                "displayName",
                "Subscription",
                "authorizationSource",
                "RoleBased",
                "managedByTenants",
                List.of(),
                "state",
                "Enabled");
    }

    private Map<String, @Nullable Object> managementGroup() {
        require("managementGroup", scope.kind() == Scope.MANAGEMENT_GROUP);
        return object(
                "id",
                scope.id(),
                "name",
                scope.managementGroup(),
                "type",
                "Microsoft.Management/managementGroups",
                "properties",
                object("tenantId", context.tenantId(), "displayName", scope.managementGroup(), "details", object()));
    }

    private Map<String, @Nullable Object> tenant() {
        return object(
                "id", "/tenants/" + context.tenantId(),
                "tenantId", context.tenantId(),
                "displayName", "Tenant",
                "countryCode", "US",
                "tenantCategory", "Home");
    }

    private Map<String, @Nullable Object> deployer() {
        Map<String, @Nullable Object> deployer = object(
                "objectId", "22222222-2222-2222-2222-222222222222",
                "tenantId", context.tenantId(),
                "userPrincipalName", "deployer@example.com");
        deployer.putAll(context.deployer());
        return deployer;
    }

    private void require(String function, boolean there) {
        if (!there) {
            throw new EvaluationException(
                    function + "() cannot be called in a deployment to a " + scope.kind() + " such as '" + scope + "'");
        }
    }

    /** An object from names and values in turns. */
    static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }
}
