package io.cloudoven.arm.delivery;

import io.cloudoven.arm.delivery.problem.DeliveryException;
import java.util.regex.Pattern;

/**
 * Where a template is deployed. Other scopes than a resource group also say in which region Azure keeps the record of
 * the deployment, which is not to change from one deployment to the next of the same name. Immutable.
 */
public final class Scope {

    /** The kinds there are. */
    enum Kind {
        RESOURCE_GROUP,
        SUBSCRIPTION,
        MANAGEMENT_GROUP,
        TENANT
    }

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._()-]{0,89}[\\p{L}\\p{N}_()-]");
    private static final Pattern LOCATION = Pattern.compile("[a-z0-9]+");

    private final Kind kind;
    private final String subscription;
    private final String name;
    private final String location;

    private Scope(Kind kind, String subscription, String name, String location) {
        this.kind = kind;
        this.subscription = subscription;
        this.name = name;
        this.location = location;
    }

    /**
     * A resource group, which has to be there.
     *
     * @param subscription the subscription's id
     * @throws DeliveryException if these are no such id and name
     */
    public static Scope resourceGroup(String subscription, String name) {
        return new Scope(
                Kind.RESOURCE_GROUP,
                valid(ID, subscription, "the id of a subscription"),
                valid(NAME, name, "the name of a resource group"),
                "");
    }

    /** A subscription; {@code location} such as {@code westeurope}. */
    public static Scope subscription(String subscription, String location) {
        return new Scope(
                Kind.SUBSCRIPTION,
                valid(ID, subscription, "the id of a subscription"),
                "",
                valid(LOCATION, location, "the name of a region"));
    }

    /** A management group, by its id. */
    public static Scope managementGroup(String id, String location) {
        return new Scope(
                Kind.MANAGEMENT_GROUP,
                "",
                valid(NAME, id, "the id of a management group"),
                valid(LOCATION, location, "the name of a region"));
    }

    /** The tenant that the credential is of. */
    public static Scope tenant(String location) {
        return new Scope(Kind.TENANT, "", "", valid(LOCATION, location, "the name of a region"));
    }

    private static String valid(Pattern pattern, String text, String what) {
        if (!pattern.matcher(text).matches()) {
            throw new DeliveryException("\"" + text + "\" is not " + what);
        }
        return text;
    }

    Kind kind() {
        return kind;
    }

    /** Its id without the first slash; empty for the tenant. */
    String path() {
        return switch (kind) {
            case RESOURCE_GROUP -> "subscriptions/" + subscription + "/resourceGroups/" + name;
            case SUBSCRIPTION -> "subscriptions/" + subscription;
            case MANAGEMENT_GROUP -> "providers/Microsoft.Management/managementGroups/" + name;
            case TENANT -> "";
        };
    }

    /** Of the resource or management group; else empty. */
    String name() {
        return name;
    }

    /** The subscription's id; empty if there is none. */
    String subscription() {
        return subscription;
    }

    /** Where the record of the deployment is kept; empty for a resource group, which says it itself. */
    String location() {
        return location;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scope scope && path().equalsIgnoreCase(scope.path()) && location.equals(scope.location);
    }

    @Override
    public int hashCode() {
        return path().toLowerCase(java.util.Locale.ROOT).hashCode();
    }

    /** Such as {@code resource group rg-shop}. */
    @Override
    public String toString() {
        return switch (kind) {
            case RESOURCE_GROUP -> "resource group " + name;
            case SUBSCRIPTION -> "subscription " + subscription;
            case MANAGEMENT_GROUP -> "management group " + name;
            case TENANT -> "the tenant";
        };
    }
}
