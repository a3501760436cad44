package io.cloudoven.arm.definitions.check;

import io.cloudoven.arm.definitions.CloseNames;
import io.cloudoven.arm.definitions.ResourceDefinition;
import io.cloudoven.arm.definitions.check.TypeProblem.Kind;
import io.cloudoven.arm.definitions.type.AnyType;
import io.cloudoven.arm.definitions.type.ArmType;
import io.cloudoven.arm.definitions.type.ArrayType;
import io.cloudoven.arm.definitions.type.DiscriminatedType;
import io.cloudoven.arm.definitions.type.NamedType;
import io.cloudoven.arm.definitions.type.NamespaceTypes;
import io.cloudoven.arm.definitions.type.ObjectType;
import io.cloudoven.arm.definitions.type.Property;
import io.cloudoven.arm.definitions.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks objects, and what is in them. */
final class BodyCheck {
    private static final String COPY = "copy";

    /** {@code [format('{0}/web', …)]} and {@code [concat(…, '/web')]} end in a name that is known. */
    private static final Pattern LITERAL_ENDING =
            Pattern.compile("\\[(?:format\\('[^']*/([^'/{}]+)'.*|concat\\(.*'(?:[^']*/)?([^'/]+)'\\))]");

    private final Expressions expressions;
    private final Problems problems;
    private final ScalarCheck scalars;

    BodyCheck(Expressions expressions, Problems problems) {
        this.expressions = expressions;
        this.problems = problems;
        this.scalars = new ScalarCheck(problems);
    }

    /** @param language whether a name is not the body's, but the template language's */
    void resource(ResourceDefinition definition, Map<?, ?> resource, String path, Predicate<String> language) {
        Map<Object, @Nullable Object> body = new LinkedHashMap<>();
        resource.forEach((name, value) -> {
            if (!language.test((String) name)) {
                body.put(name, name.equals("name") ? lastSegment(value) : value);
            }
        });
        object(definition.types(), definition.body(), body, path);
    }

    /** What definitions call the name: a template says the names of the resources around it first. */
    private @Nullable Object lastSegment(@Nullable Object name) {
        if (!(name instanceof String text)) {
            return name;
        }
        if (!expressions.unknown(text)) {
            return text.substring(text.lastIndexOf('/') + 1);
        }
        Matcher ending = LITERAL_ENDING.matcher(text);
        return ending.matches() ? Objects.requireNonNullElse(ending.group(1), ending.group(2)) : name;
    }

    private void value(NamespaceTypes types, ArmType type, @Nullable Object value, String path) {
        if (value == null || expressions.unknown(value)) {
            return;
        }
        if (type instanceof TypeReference reference) {
            if (value instanceof Map<?, ?> object) {
                object(types, types.named(reference), object, path);
            } else {
                problems.wrongType(path, "an object", value);
            }
        } else if (type instanceof ArrayType array) {
            if (value instanceof List<?> items) {
                array(types, array, items, path);
            } else {
                problems.wrongType(path, "an array", value);
            }
        } else {
            scalars.check(type, value, path);
        }
    }

    private void array(NamespaceTypes types, ArrayType array, List<?> items, String path) {
        scalars.limits("elements", items.size(), array.min(), array.max(), path);
        for (int i = 0; i < items.size(); i++) {
            value(types, array.item(), items.get(i), path + "[" + i + "]");
        }
    }

    private void object(NamespaceTypes types, NamedType type, Map<?, ?> object, String path) {
        if (type instanceof DiscriminatedType discriminated) {
            discriminated(types, discriminated, object, path);
        } else {
            ObjectType plain = (ObjectType) type;
            properties(types, plain.properties(), plain.additional(), object, path);
        }
    }

    private void discriminated(NamespaceTypes types, DiscriminatedType type, Map<?, ?> object, String path) {
        String discriminator = type.discriminator();
        Object value = object.get(discriminator);
        Map<String, Property> properties = new LinkedHashMap<>(type.properties());
        if (expressions.unknown(value)) {
            ofAnyKind(types, type, properties);
            properties(types, properties, null, object, path);
            return;
        }
        TypeReference kind = value instanceof String text ? type.kinds().get(text) : null;
        if (kind != null) {
            properties.putAll(types.named(kind).properties());
            ObjectType own = (ObjectType) types.named(kind);
            properties(types, properties, own.additional(), object, path);
        } else if (value instanceof String text) {
            problems.add(
                    path + "." + discriminator,
                    Kind.NOT_A_CHOICE,
                    "no kind is called \"" + text + "\""
                            + ScalarCheck.among(text, type.kinds().keySet()));
        } else if (value == null) {
            problems.add(
                    path + "." + discriminator,
                    Kind.MISSING,
                    "required, for it says which kind this is: "
                            + ScalarCheck.list(type.kinds().keySet()));
        } else {
            problems.wrongType(path + "." + discriminator, "a string", value);
        }
    }

    /** Adds the properties of all kinds, whatever their values and whether required: nobody knows which kind it is. */
    private static void ofAnyKind(NamespaceTypes types, DiscriminatedType type, Map<String, Property> properties) {
        for (TypeReference kind : type.kinds().values()) {
            for (String name : types.named(kind).properties().keySet()) {
                properties.putIfAbsent(name, new Property(name, AnyType.ANY, Set.of()));
            }
        }
    }

    private void properties(
            NamespaceTypes types,
            Map<String, Property> properties,
            @Nullable ArmType additional,
            Map<?, ?> object,
            String path) {
        Set<String> copied = new LinkedHashSet<>();
        object.forEach((key, value) -> {
            String name = (String) key;
            String place = path + "." + name;
            Property property = properties.get(name);
            if (property != null) {
                property(types, property, value, place);
            } else if (name.equals(COPY) && value instanceof List<?> copies) {
                copies(types, properties, copies, copied, place);
            } else if (additional != null) {
                value(types, additional, value, place);
            } else if (!expressions.unknown(name)) {
                problems.add(
                        place,
                        Kind.UNKNOWN_PROPERTY,
                        "there is no such property" + CloseNames.question(name, settable(properties)));
            }
        });
        for (Property property : properties.values()) {
            if (property.required() && object.get(property.name()) == null && !copied.contains(property.name())) {
                problems.add(path + "." + property.name(), Kind.MISSING, "required property is not set");
            }
        }
    }

    private static List<String> settable(Map<String, Property> properties) {
        return properties.values().stream()
                .filter(Property::settable)
                .map(Property::name)
                .toList();
    }

    private void property(NamespaceTypes types, Property property, @Nullable Object value, String path) {
        if (!property.settable()) {
            problems.add(path, Kind.READ_ONLY, "only Azure sets this property; leave it out");
        } else {
            value(types, property.type(), value, path);
        }
    }

    /** {@code copy: [{name: property, count: n, input: element}]} stands for an array. */
    private void copies(
            NamespaceTypes types, Map<String, Property> properties, List<?> copies, Set<String> copied, String path) {
        for (int i = 0; i < copies.size(); i++) {
            if (copies.get(i) instanceof Map<?, ?> copy && copy.get("name") instanceof String name) {
                String place = path + "[" + i + "]";
                copied.add(name);
                Property property = properties.get(name);
                if (property == null) {
                    problems.add(
                            place + ".name",
                            Kind.UNKNOWN_PROPERTY,
                            "there is no property " + name + CloseNames.question(name, settable(properties)));
                } else if (property.type() instanceof ArrayType array) {
                    value(types, array.item(), copy.get("input"), place + ".input");
                }
            }
        }
    }
}
