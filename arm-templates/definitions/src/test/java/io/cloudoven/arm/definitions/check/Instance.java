package io.cloudoven.arm.definitions.check;

import io.cloudoven.arm.definitions.ResourceDefinition;
import io.cloudoven.arm.definitions.type.ArmType;
import io.cloudoven.arm.definitions.type.ArrayType;
import io.cloudoven.arm.definitions.type.BooleanType;
import io.cloudoven.arm.definitions.type.ChoiceType;
import io.cloudoven.arm.definitions.type.DiscriminatedType;
import io.cloudoven.arm.definitions.type.IntegerType;
import io.cloudoven.arm.definitions.type.NamedType;
import io.cloudoven.arm.definitions.type.ObjectType;
import io.cloudoven.arm.definitions.type.Property;
import io.cloudoven.arm.definitions.type.StringType;
import io.cloudoven.arm.definitions.type.TypeReference;
import io.cloudoven.arm.definitions.type.TypeScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes valid instances of a resource type, and tells of each value where it is and what it may be. */
final class Instance {
    /** A value in an object, with what is said of it. */
    record Value(Map<String, Object> owner, Property property, String path) {}

    /** An object, with what is said of it. */
    record Thing(Map<String, Object> object, Collection<Property> properties, boolean open, String path) {}

    static final String UNKNOWN = "[parameters('any')]";

    private final ResourceDefinition definition;
    private final boolean full;
    private final int variant;
    int kinds = 1;
    private final Set<String> met = new HashSet<>();
    final List<Value> values = new ArrayList<>();
    final List<Thing> things = new ArrayList<>();
    final Map<String, Object> resource = new LinkedHashMap<>();
    final String path;

    private Instance(ResourceDefinition definition, boolean full, int variant) {
        this.definition = definition;
        this.variant = variant;
        this.full = full;
        this.path = "resources[0](" + definition.resource().name() + " 'any')";
        resource.put("type", definition.resource().name());
        resource.put("apiVersion", definition.resource().apiVersion());
        resource.put("name", "any");
        if (scope() == TypeScope.EXTENSION) {
            resource.put("scope", UNKNOWN);
        }
        fill(definition.body(), resource, path);
    }

    /** With what is required. */
    static Instance minimal(ResourceDefinition definition) {
        return new Instance(definition, false, 0);
    }

    /** With what can be set, each object once. */
    static Instance full(ResourceDefinition definition) {
        return new Instance(definition, true, 0);
    }

    /** The same, of discriminated objects the kind of that number. */
    static Instance full(ResourceDefinition definition, int variant) {
        return new Instance(definition, true, variant);
    }

    /** The template with the resource alone. */
    Map<String, Object> template() {
        String schema = switch (scope()) {
            case TENANT -> "tenantDeploymentTemplate";
            case MANAGEMENT_GROUP -> "managementGroupDeploymentTemplate";
            case SUBSCRIPTION -> "subscriptionDeploymentTemplate";
            default -> "deploymentTemplate";
        };
        return Map.of("$schema", "https://any/" + schema + ".json#", "resources", List.of(resource));
    }

    private TypeScope scope() {
        return definition.resource().writable().iterator().next();
    }

    private void fill(NamedType type, Map<String, Object> object, String place) {
        boolean first = met.add(type.name());
        Map<String, Property> properties = new LinkedHashMap<>(type.properties());
        boolean open = type instanceof ObjectType plain && plain.additional() != null;
        if (type instanceof DiscriminatedType discriminated) {
            kinds = Math.max(kinds, discriminated.kinds().size());
            String kind = List.copyOf(discriminated.kinds().keySet())
                    .get(first ? variant % discriminated.kinds().size() : 0);
            ObjectType own =
                    (ObjectType) definition.types().named(discriminated.kinds().get(kind));
            met.add(own.name());
            properties.putAll(own.properties());
            open = own.additional() != null;
            object.put(discriminated.discriminator(), kind);
        }
        things.add(new Thing(object, properties.values(), open, place));
        for (Property property : properties.values()) {
            String inside = place + "." + property.name();
            boolean there = object.containsKey(property.name());
            if (there && !property.name().equals("name")) {
                continue;
            }
            if (property.settable() && (property.required() || full && isNew(property.type()))) {
                object.put(property.name(), value(property.type(), inside));
                values.add(new Value(object, property, inside));
            }
        }
        fillAdditional(type, object, place);
    }

    private void fillAdditional(NamedType type, Map<String, Object> object, String place) {
        if (full && type instanceof ObjectType open && open.additional() != null && isNew(open.additional())) {
            object.put("any", value(open.additional(), place + ".any"));
        }
    }

    private boolean isNew(ArmType type) {
        if (type instanceof ArrayType array) {
            return isNew(array.item());
        }
        return !(type instanceof TypeReference reference) || !met.contains(reference.name());
    }

    private Object value(ArmType type, String place) {
        if (type instanceof TypeReference reference) {
            Map<String, Object> object = new LinkedHashMap<>();
            fill(definition.types().named(reference), object, place);
            return object;
        }
        if (type instanceof ArrayType array) {
            List<Object> items = new ArrayList<>();
            long count = array.min() != null ? array.min() : full ? 1 : 0;
            for (int i = 0; i < count; i++) {
                items.add(value(array.item(), place + "[" + i + "]"));
            }
            return items;
        }
        if (type instanceof ChoiceType choice) {
            return choice.values().get(0);
        }
        if (type instanceof IntegerType integer) {
            return integer.min() != null ? integer.min() : integer.max() != null ? integer.max() : 7L;
        }
        if (type == BooleanType.BOOLEAN) {
            return true;
        }
        if (type instanceof StringType string && string.pattern() == null) {
            return "x".repeat((int) Math.max(1, string.min() == null ? 1 : string.min()));
        }
        return UNKNOWN;
    }
}
