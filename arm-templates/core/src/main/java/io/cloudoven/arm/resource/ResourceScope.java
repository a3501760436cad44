package io.cloudoven.arm.resource;

import io.cloudoven.arm.expression.Expr;
import org.jspecify.annotations.Nullable;

/**
 * Where a resource or a nested deployment is, when that is not where the template is deployed.
 *
 * @param kind what it is
 * @param subscriptionId the subscription; {@code null} for the template's own
 * @param name the resource group's or management group's name; {@code null} for the template's own
 * @param resource the resource that an extension resource belongs to
 */
public record ResourceScope(
        Kind kind,
        @Nullable Expr<String> subscriptionId,
        @Nullable Expr<String> name,
        @Nullable Resource<?> resource) {

    /** What a scope is. */
    public enum Kind {
        RESOURCE_GROUP,
        SUBSCRIPTION,
        MANAGEMENT_GROUP,
        TENANT,
        RESOURCE
    }

    /** Another resource group of the same subscription. */
    public static ResourceScope resourceGroup(String name) {
        return resourceGroup(Expr.of(name));
    }

    /** Another resource group of the same subscription. */
    public static ResourceScope resourceGroup(Expr<String> name) {
        return new ResourceScope(Kind.RESOURCE_GROUP, null, name, null);
    }

    /** A resource group of another subscription. */
    public static ResourceScope resourceGroup(Expr<String> subscriptionId, Expr<String> name) {
        return new ResourceScope(Kind.RESOURCE_GROUP, subscriptionId, name, null);
    }

    /** The subscription the template is deployed in. */
    public static ResourceScope subscription() {
        return new ResourceScope(Kind.SUBSCRIPTION, null, null, null);
    }

    /** Another subscription. */
    public static ResourceScope subscription(Expr<String> subscriptionId) {
        return new ResourceScope(Kind.SUBSCRIPTION, subscriptionId, null, null);
    }

    /** A management group. */
    public static ResourceScope managementGroup(Expr<String> name) {
        return new ResourceScope(Kind.MANAGEMENT_GROUP, null, name, null);
    }

    /** The tenant. */
    public static ResourceScope tenant() {
        return new ResourceScope(Kind.TENANT, null, null, null);
    }

    /** A resource of the template that an extension resource belongs to. */
    public static ResourceScope of(Resource<?> resource) {
        return new ResourceScope(Kind.RESOURCE, null, null, resource);
    }
}
