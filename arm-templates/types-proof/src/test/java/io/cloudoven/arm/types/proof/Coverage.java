package io.cloudoven.arm.types.proof;

import io.cloudoven.arm.definitions.ResourceDefinition;
import io.cloudoven.arm.definitions.type.ArmType;
import io.cloudoven.arm.definitions.type.ArrayType;
import io.cloudoven.arm.definitions.type.DiscriminatedType;
import io.cloudoven.arm.definitions.type.NamedType;
import io.cloudoven.arm.definitions.type.ObjectType;
import io.cloudoven.arm.definitions.type.Property;
import io.cloudoven.arm.definitions.type.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which properties of each object in a resource were set somewhere in it. */
final class Coverage {
    private final ResourceDefinition definition;
    private final Map<String, Set<String>> set = new HashMap<>();
    private final Map<String, Map<String, Property>> defined = new HashMap<>();

    private Coverage(ResourceDefinition definition) {
        this.definition = definition;
    }

    /** Those that a template can set and were not. */
    static List<String> unset(ResourceDefinition definition, Map<?, ?> resource) {
        Coverage coverage = new Coverage(definition);
        coverage.object(definition.body(), resource);
        List<String> unset = new ArrayList<>();
        coverage.defined.forEach((name, properties) -> properties.values().stream()
                .filter(Property::settable)
                .filter(property -> !coverage.set.getOrDefault(name, Set.of()).contains(property.name()))
                .forEach(property -> unset.add(definition.resource() + ": " + name + "." + property.name())));
        return unset;
    }

    private void object(NamedType type, Map<?, ?> object) {
        Map<String, Property> properties = new LinkedHashMap<>(type.properties());
        String name = type.name();
        if (type instanceof DiscriminatedType discriminated) {
            String kind = String.valueOf(object.get(discriminated.discriminator()));
            properties.putAll(
                    definition.types().named(discriminated.kinds().get(kind)).properties());
            name += "/" + kind;
        }
        defined.put(name, properties);
        Set<String> names = set.computeIfAbsent(name, n -> new HashSet<>());
        object.forEach((key, value) -> {
            names.add((String) key);
            Property property = properties.get(key);
            if (property != null) {
                value(property.type(), value);
            } else if (type instanceof ObjectType open && open.additional() != null) {
                value(open.additional(), value);
            }
        });
    }

    private void value(ArmType type, @Nullable Object value) {
        if (type instanceof ArrayType array && value instanceof List<?> items) {
            items.forEach(item -> value(array.item(), item));
        } else if (type instanceof TypeReference reference && value instanceof Map<?, ?> object) {
            object(definition.types().named(reference), object);
        }
    }
}
