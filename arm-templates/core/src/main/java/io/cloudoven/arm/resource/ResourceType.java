package io.cloudoven.arm.resource;

import java.util.regex.Pattern;

/**
 * A type of resources in one API version.
 *
 * @param name {@code Microsoft.Storage/storageAccounts}, with the types of its parents:
 *     {@code Microsoft.Network/virtualNetworks/subnets}
 * @param apiVersion {@code 2025-01-01}
 * @param shape what Azure demands of its top-level properties
 * @param scopes where it can be deployed, added up: 1 tenant, 2 management group, 4 subscription, 8 resource group, 16
 *     any other resource; 0 when that is not known
 */
public record ResourceType(String name, String apiVersion, Shape shape, int scopes) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+(\\.[A-Za-z0-9-]+)*(/[A-Za-z0-9_.$-]+)+");
    private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(-[A-Za-z0-9-]+)?");

    /** @throws IllegalArgumentException when the name or the version is not of that form */
    public ResourceType {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no type of resources; they have the form Microsoft.Storage/storageAccounts");
        }
        if (!VERSION.matcher(apiVersion).matches()) {
            throw new IllegalArgumentException("'" + apiVersion + "' is no API version of " + name
                    + "; they have the form 2025-01-01 or 2025-01-01-preview");
        }
    }

    /** A type with what is known of it, for generated code. */
    public static ResourceType of(String name, String apiVersion, String facts, int scopes) {
        return new ResourceType(name, apiVersion, Shape.of(facts), scopes);
    }

    /** A type of which nothing more is known. */
    public static ResourceType of(String name, String apiVersion) {
        return new ResourceType(name, apiVersion, Shape.FREE, 0);
    }

    /** How many names a resource of this type has: 1, and one for each parent. */
    public int depth() {
        return (int) name.chars().filter(c -> c == '/').count();
    }

    @Override
    public String toString() {
        return name + "@" + apiVersion;
    }
}
