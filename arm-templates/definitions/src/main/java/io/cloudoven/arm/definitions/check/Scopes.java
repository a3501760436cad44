package io.cloudoven.arm.definitions.check;

import io.cloudoven.arm.definitions.type.ResourceType;
import io.cloudoven.arm.definitions.type.TypeScope;
import io.cloudoven.arm.scope.Scope;
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
        return schema instanceof String address
                ? Scope.ofSchema(address).map(Scopes::of).orElse(null)
                : null;
    }

    /** Where resources of a template for that level are, unless they say otherwise. */
    static TypeScope of(Scope level) {
        return switch (level) {
            case RESOURCE_GROUP -> TypeScope.RESOURCE_GROUP;
            case SUBSCRIPTION -> TypeScope.SUBSCRIPTION;
            case MANAGEMENT_GROUP -> TypeScope.MANAGEMENT_GROUP;
            case TENANT -> TypeScope.TENANT;
        };
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
