package io.cloudoven.arm.scope;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The id of a resource: {@code /subscriptions/…/resourceGroups/…/providers/Microsoft.Network/virtualNetworks/vnet}.
 *
 * <p>Immutable; compared without minding the case.
 */
public final class ResourceId {
    private static final String GROUPS = "Microsoft.Resources/resourceGroups";
    private static final String PROVIDERS = "/providers/";

    private final String text;
    private final String scope;
    private final String type;
    private final String name;

    private ResourceId(String scope, String type, String name) {
        this.scope = scope;
        this.type = type;
        this.name = name;
        this.text =
                type.equalsIgnoreCase(GROUPS) && scope.toLowerCase(Locale.ROOT).startsWith("/subscriptions/")
                        ? scope + "/resourceGroups/" + name
                        : scope + PROVIDERS + interleave(type, name);
    }

    /**
     * The id of a resource in a scope.
     *
     * @param scope the id of the scope or of the resource it extends; empty for the tenant
     * @param type such as {@code Microsoft.Network/virtualNetworks/subnets}
     * @param names a name for each segment of the type but the first
     * @throws IllegalArgumentException when there are more or fewer names than the type wants
     */
    public static ResourceId of(String scope, String type, List<String> names) {
        String clean = type.replaceAll("^/+|/+$", "");
        int wanted = clean.split("/", -1).length - 1;
        if (wanted < 1) {
            throw new IllegalArgumentException(
                    "'" + type + "' is no resource type; write one such as Microsoft.Network/virtualNetworks");
        }
        if (names.size() != wanted) {
            throw new IllegalArgumentException("the type '" + type + "' wants " + count(wanted, "name") + ", but got "
                    + names.size() + ": " + names);
        }
        String base = scope.endsWith("/") ? scope.substring(0, scope.length() - 1) : scope;
        return new ResourceId(base, clean, String.join("/", names));
    }

    /** The id that a text is, with or without a scope before {@code providers}; {@code null} when it is none. */
    public static @Nullable ResourceId parse(String text) {
        DeploymentScope group = text.startsWith("/") ? DeploymentScope.parse(text) : null;
        if (group != null && group.kind() == Scope.RESOURCE_GROUP) {
            return new ResourceId(
                    "/subscriptions/" + group.subscriptionId(), GROUPS, String.valueOf(group.resourceGroup()));
        }
        int at = text.toLowerCase(Locale.ROOT).lastIndexOf(PROVIDERS);
        if (at < 0) {
            return null;
        }
        String[] parts = text.substring(at + PROVIDERS.length()).split("/", -1);
        if (parts.length < 3 || parts.length % 2 == 0 || Arrays.asList(parts).contains("")) {
            return null;
        }
        StringBuilder type = new StringBuilder(parts[0]);
        StringBuilder name = new StringBuilder();
        for (int i = 1; i < parts.length; i += 2) {
            type.append('/').append(parts[i]);
            name.append(i == 1 ? "" : "/").append(parts[i + 1]);
        }
        return new ResourceId(text.substring(0, at), type.toString(), name.toString());
    }

    /** The id of the scope, or of the resource that this one extends; empty for the tenant. */
    public String scope() {
        return scope;
    }

    /** The type with its namespace: {@code Microsoft.Network/virtualNetworks/subnets}. */
    public String type() {
        return type;
    }

    /** The names of this and the resources it is part of: {@code vnet/subnet}. */
    public String name() {
        return name;
    }

    /** Type and name in turns, as the end of an id has them: {@code Microsoft.Network/virtualNetworks/vnet}. */
    public static String interleave(String type, String name) {
        String[] types = type.split("/", -1);
        String[] names = name.split("/", -1);
        StringBuilder text = new StringBuilder(types[0]);
        for (int i = 1; i < types.length; i++) {
            text.append('/').append(types[i]).append('/').append(i <= names.length ? names[i - 1] : "");
        }
        return text.toString();
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResourceId id && text.equalsIgnoreCase(id.text);
    }

    @Override
    public int hashCode() {
        return text.toLowerCase(Locale.ROOT).hashCode();
    }

    /** The id as Azure writes it. */
    @Override
    public String toString() {
        return text;
    }
}
