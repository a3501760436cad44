package io.cloudoven.arm.codegen.plan;

import io.cloudoven.arm.definitions.type.DiscriminatedType;
import io.cloudoven.arm.definitions.type.NamedType;
import io.cloudoven.arm.definitions.type.NamespaceTypes;
import io.cloudoven.arm.definitions.type.ObjectType;
import io.cloudoven.arm.definitions.type.Property;
import io.cloudoven.arm.definitions.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Which properties the class of an entity is about. */
final class Contents {
    private final NamespaceTypes types;

    Contents(NamespaceTypes types) {
        this.types = types;
    }

    NamedType named(TypeReference reference) {
        return types.named(reference);
    }

    /** The properties by name; none of what has none of its own. */
    Map<String, Property> of(Entity entity) {
        if (entity instanceof Entity.OfResource resource) {
            NamedType body = types.named(resource.resource().body());
            return body instanceof DiscriminatedType kinds ? ofKind(kinds, resource.kind()) : body.properties();
        }
        if (entity instanceof Entity.OfObject object) {
            return types.named(new TypeReference(object.name())).properties();
        }
        if (entity instanceof Entity.OfKind kind) {
            return ofKind(discriminated(kind.name()), kind.kind());
        }
        return Map.of();
    }

    DiscriminatedType discriminated(String name) {
        return (DiscriminatedType) types.named(new TypeReference(name));
    }

    private Map<String, Property> ofKind(DiscriminatedType type, String kind) {
        Map<String, Property> properties = new LinkedHashMap<>(type.properties());
        TypeReference own = Objects.requireNonNull(type.kinds().get(kind));
        properties.putAll(types.named(own).properties());
        return properties;
    }

    /** Whether an object is a map: it has no properties of its own, but may have any. */
    static boolean isMap(NamedType type) {
        return type instanceof ObjectType object && object.properties().isEmpty() && object.additional() != null;
    }
}
