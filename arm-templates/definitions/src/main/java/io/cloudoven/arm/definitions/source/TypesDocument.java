package io.cloudoven.arm.definitions.source;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.definitions.type.AnyType;
import io.cloudoven.arm.definitions.type.ArmType;
import io.cloudoven.arm.definitions.type.ArrayType;
import io.cloudoven.arm.definitions.type.BooleanType;
import io.cloudoven.arm.definitions.type.ChoiceType;
import io.cloudoven.arm.definitions.type.DiscriminatedType;
import io.cloudoven.arm.definitions.type.IntegerType;
import io.cloudoven.arm.definitions.type.NamedType;
import io.cloudoven.arm.definitions.type.ObjectType;
import io.cloudoven.arm.definitions.type.Property;
import io.cloudoven.arm.definitions.type.PropertyFlag;
import io.cloudoven.arm.definitions.type.ResourceFunction;
import io.cloudoven.arm.definitions.type.ResourceType;
import io.cloudoven.arm.definitions.type.StringType;
import io.cloudoven.arm.definitions.type.TypeReference;
import io.cloudoven.arm.definitions.type.TypeScope;
import io.cloudoven.arm.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One {@code types.json} of Azure: an array of types that refer to one another by their index. Objects get names that
 * start with the document's number, which {@link TypeMerge} settles.
 */
final class TypesDocument {
    private final String source;
    private final int number;
    private final List<Map<?, ?>> types;

    private TypesDocument(String source, int number, List<Map<?, ?>> types) {
        this.source = source;
        this.number = number;
        this.types = types;
    }

    static TypesDocument read(String source, int number, String text) {
        if (!(Json.read(text) instanceof List<?> array)) {
            throw new ArmException(source + " is no array of types");
        }
        List<Map<?, ?>> types = new ArrayList<>();
        for (Object type : array) {
            types.add((Map<?, ?>) Objects.requireNonNull(type));
        }
        return new TypesDocument(source, number, types);
    }

    /** The resources; with what they can be asked of those functions that a template can call. */
    List<ResourceType> resources() {
        Map<String, List<ResourceFunction>> functions = functions();
        List<ResourceType> resources = new ArrayList<>();
        for (Map<?, ?> content : types) {
            if (is("ResourceType", content)) {
                String[] name = text("name", content).split("@", -1);
                resources.add(new ResourceType(
                        name[0],
                        name[1],
                        (TypeReference) type(content.get("body")),
                        TypeScope.ofBits(number("readableScopes", content)),
                        TypeScope.ofBits(number("writableScopes", content)),
                        functions.getOrDefault(name[0].toLowerCase(Locale.ROOT), List.of())));
            }
        }
        return resources;
    }

    /** The objects, by the names that they have for now. */
    Map<String, NamedType> objects() {
        Map<String, NamedType> objects = new LinkedHashMap<>();
        for (int i = 0; i < types.size(); i++) {
            Map<?, ?> content = types.get(i);
            if (is("ObjectType", content)) {
                objects.put(key(i), object(content));
            } else if (is("DiscriminatedObjectType", content)) {
                objects.put(key(i), discriminated(content));
            }
        }
        return objects;
    }

    private Map<String, List<ResourceFunction>> functions() {
        Map<String, List<ResourceFunction>> functions = new LinkedHashMap<>();
        for (Map<?, ?> content : types) {
            if (is("ResourceFunctionType", content)
                    && text("name", content).toLowerCase(Locale.ROOT).startsWith("list")) {
                functions
                        .computeIfAbsent(text("resourceType", content).toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                        .add(new ResourceFunction(
                                text("name", content), type(content.get("output")), optional(content.get("input"))));
            }
        }
        return functions;
    }

    private NamedType object(Map<?, ?> content) {
        return new ObjectType(
                text("name", content),
                properties((Map<?, ?>) content.get("properties")),
                optional(content.get("additionalProperties")),
                Boolean.TRUE.equals(content.get("sensitive")));
    }

    private NamedType discriminated(Map<?, ?> content) {
        Map<String, TypeReference> kinds = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(content.get("elements")))
                .forEach((value, kind) -> kinds.put((String) value, (TypeReference) type(kind)));
        Map<String, Property> properties = properties((Map<?, ?>) content.get("baseProperties"));
        String discriminator = text("discriminator", content);
        if (kinds.isEmpty()) { // nobody knows any: then every one will do
            properties.put(discriminator, new Property(discriminator, StringType.FREE, Set.of(PropertyFlag.REQUIRED)));
            return new ObjectType(text("name", content), properties, AnyType.ANY, false);
        }
        return new DiscriminatedType(text("name", content), discriminator, properties, kinds);
    }

    private Map<String, Property> properties(@Nullable Map<?, ?> written) {
        Map<String, Property> properties = new LinkedHashMap<>();
        if (written != null) {
            written.forEach((name, property) -> {
                Map<?, ?> content = (Map<?, ?>) property;
                properties.put(
                        (String) name, new Property((String) name, type(content.get("type")), PropertyFlag.ofBits((int)
                                number("flags", content))));
            });
        }
        return properties;
    }

    private @Nullable ArmType optional(@Nullable Object reference) {
        return reference == null ? null : type(reference);
    }

    private ArmType type(@Nullable Object reference) {
        int index = index(reference);
        Map<?, ?> content = types.get(index);
        return switch (text("$type", content)) {
            case "AnyType" -> AnyType.ANY;
            case "BooleanType" -> BooleanType.BOOLEAN;
            case "IntegerType" -> new IntegerType((Long) content.get("minValue"), (Long) content.get("maxValue"));
            case "StringType" -> string(content);
            case "StringLiteralType" -> new ChoiceType(List.of(text("value", content)), null);
            case "UnionType" -> union((List<?>) Objects.requireNonNull(content.get("elements")));
            case "ArrayType" ->
                new ArrayType(type(content.get("itemType")), (Long) content.get("minLength"), (Long)
                        content.get("maxLength"));
            case "ObjectType", "DiscriminatedObjectType" -> new TypeReference(key(index));
            default ->
                throw new ArmException(source + " #/" + index + ": there is no type " + text("$type", content)
                        + "; the format is newer than this reader");
        };
    }

    private static StringType string(Map<?, ?> content) {
        return new StringType(
                (Long) content.get("minLength"),
                (Long) content.get("maxLength"),
                (String) content.get("pattern"),
                Boolean.TRUE.equals(content.get("sensitive")));
    }

    private ArmType union(List<?> elements) {
        List<String> values = new ArrayList<>();
        StringType others = null;
        for (Object element : elements) {
            ArmType type = type(element);
            if (type instanceof ChoiceType choice) {
                values.addAll(choice.values());
            } else if (type instanceof StringType string) {
                others = string;
            } else {
                throw new ArmException(source + ": a union has " + type + "; the format is newer than this reader");
            }
        }
        return new ChoiceType(values, others);
    }

    private String key(int index) {
        return number + ":" + index;
    }

    private int index(@Nullable Object reference) {
        return Integer.parseInt(
                text("$ref", (Map<?, ?>) Objects.requireNonNull(reference)).substring("#/".length()));
    }

    private static boolean is(String type, Map<?, ?> content) {
        return type.equals(content.get("$type"));
    }

    private static String text(String field, Map<?, ?> content) {
        return (String) Objects.requireNonNull(content.get(field), field);
    }

    private static long number(String field, Map<?, ?> content) {
        return (Long) Objects.requireNonNull(content.get(field), field);
    }
}
