package io.cloudoven.arm.expression;

import java.util.List;

/** The functions of resources. */
abstract class ResourceFunctions extends LambdaFunctions {
    ResourceFunctions() {}

    /** The id of a resource: its type, then its names; before that a subscription and a resource group, if it is elsewhere. */
    public static Expr<String> resourceId(Object... parts) {
        return FunctionCall.of("resourceId", parts);
    }

    /** The id of a resource in a subscription: perhaps the subscription, the type, the names. */
    public static Expr<String> subscriptionResourceId(Object... parts) {
        return FunctionCall.of("subscriptionResourceId", parts);
    }

    /** The id of a resource in the tenant: the type, the names. */
    public static Expr<String> tenantResourceId(Object... parts) {
        return FunctionCall.of("tenantResourceId", parts);
    }

    /** The id of a resource in a management group: perhaps the group, the type, the names. */
    public static Expr<String> managementGroupResourceId(Object... parts) {
        return FunctionCall.of("managementGroupResourceId", parts);
    }

    /** The id of an extension resource: of the resource it belongs to, the type, the names. */
    public static Expr<String> extensionResourceId(Expr<String> resourceId, String type, Object... names) {
        return FunctionCall.of("extensionResourceId", Arguments.of(resourceId, type, names));
    }

    /** What a {@code list*} function of a resource says: {@code list("listKeys", id, "2025-01-01")}. */
    public static AnyExpr list(String function, Expr<String> resourceId, String apiVersion) {
        return Expr.call(function, resourceId, apiVersion);
    }

    /** What a {@code list*} function of a resource says, asked with a body. */
    public static AnyExpr list(String function, Expr<String> resourceId, String apiVersion, Expr<?> body) {
        return Expr.call(function, resourceId, apiVersion, body);
    }

    /** The properties of a resource that this template does not speak of otherwise. */
    public static AnyExpr reference(Expr<String> resourceId, String apiVersion) {
        return Expr.call("reference", resourceId, apiVersion);
    }

    /** All of a resource, its {@code location} and {@code identity} too. */
    public static AnyExpr fullReference(Expr<String> resourceId, String apiVersion) {
        return Expr.call("reference", resourceId, apiVersion, "Full");
    }

    /** The properties of all instances of a resource with a copy, by its symbolic name; in version 2 only. */
    public static ListExpr<Object> references(String symbolicName) {
        return Expr.call("references", symbolicName).asList();
    }

    /** A built-in role by its name; it has {@code id} and {@code roleDefinitionId}. */
    public static AnyExpr roleDefinitions(String name) {
        return Expr.call("roleDefinitions", name);
    }

    /** One zone of a type in a region, or none. */
    public static ListExpr<String> pickZones(String namespace, String type, Expr<String> location) {
        return Expr.call("pickZones", namespace, type, location).asList();
    }

    /** Zones of a type in a region, the first few. */
    public static ListExpr<String> pickZones(String namespace, String type, Expr<String> location, int count) {
        return Expr.call("pickZones", namespace, type, location, count).asList();
    }

    /** Zones of a type in a region, a few after others. */
    public static ListExpr<String> pickZones(
            String namespace, String type, Expr<String> location, int count, int offset) {
        return Expr.call("pickZones", namespace, type, location, count, offset).asList();
    }

    /** The types of a provider. Deprecated by Azure: say the API version. */
    public static AnyExpr providers(String namespace) {
        return Expr.call("providers", namespace);
    }

    /** The regions and API versions of a type. Deprecated by Azure: say the API version. */
    public static AnyExpr providers(String namespace, String type) {
        return Expr.call("providers", namespace, type);
    }

    /** The logical zone that a physical one is to a subscription. */
    public static Expr<String> toLogicalZone(
            Expr<String> subscriptionId, Expr<String> location, Expr<String> physicalZone) {
        return FunctionCall.of("toLogicalZone", subscriptionId, location, physicalZone);
    }

    /** The logical zones that physical ones are to a subscription. */
    public static ListExpr<String> toLogicalZones(
            Expr<String> subscriptionId, Expr<String> location, Expr<? extends List<String>> physicalZones) {
        return Expr.call("toLogicalZones", subscriptionId, location, physicalZones)
                .asList();
    }

    /** The physical zone that a logical one is to a subscription. */
    public static Expr<String> toPhysicalZone(
            Expr<String> subscriptionId, Expr<String> location, Expr<String> logicalZone) {
        return FunctionCall.of("toPhysicalZone", subscriptionId, location, logicalZone);
    }

    /** The physical zones that logical ones are to a subscription. */
    public static ListExpr<String> toPhysicalZones(
            Expr<String> subscriptionId, Expr<String> location, Expr<? extends List<String>> logicalZones) {
        return Expr.call("toPhysicalZones", subscriptionId, location, logicalZones)
                .asList();
    }
}
