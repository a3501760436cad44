package io.cloudoven.arm.definitions.check;

import io.cloudoven.arm.definitions.type.ResourceType;
import io.cloudoven.arm.definitions.type.TypeScope;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where templates and resources are deployed to. */
final class Scopes {
    private Scopes() {}

    /** What a template's {@code $schema} says; null if it is of no kind known. */
    static @Nullable TypeScope of(@Nullable Object schema) {
        String address = String.valueOf(schema).toLowerCase(Locale.ROOT);
        if (address.contains("/subscriptiondeploymenttemplate.json")) {
            return TypeScope.SUBSCRIPTION;
        }
        if (address.contains("/managementgroupdeploymenttemplate.json")) {
            return TypeScope.MANAGEMENT_GROUP;
        }
        if (address.contains("/tenantdeploymenttemplate.json")) {
            return TypeScope.TENANT;
        }
        return address.contains("/deploymenttemplate.json") ? TypeScope.RESOURCE_GROUP : null;
    }

    /** Why a resource cannot be where it is; empty if it can, or if nobody knows where that is. */
    static Optional<String> problem(
            ResourceType type, Map<?, ?> resource, @Nullable TypeScope template, Expressions expressions) {
        Set<TypeScope> writable = type.writable();
        if (resource.get("scope") instanceof String scope) {
            if (scope.equals("/")) {
                return writable.contains(TypeScope.TENANT)
                        ? Optional.empty()
                        : refused("the tenant, as its scope says,", writable);
            }
            boolean elsewhere = writable.stream().anyMatch(s -> s != TypeScope.RESOURCE_GROUP);
            return elsewhere || expressions.unknown(scope)
                    ? Optional.empty()
                    : refused("another resource, as its scope says,", writable);
        }
        if (template == null || writable.contains(template)) {
            return Optional.empty();
        }
        return refused(template.keyword() + ", as the template's schema says,", writable);
    }

    private static Optional<String> refused(String where, Set<TypeScope> writable) {
        return Optional.of("cannot be deployed to " + where + " only to "
                + writable.stream().map(TypeScope::keyword).collect(Collectors.joining(" or ")));
    }
}
