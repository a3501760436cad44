package io.cloudoven.arm.definitions.compact;

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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads single lines of the compact form. */
final class CompactReader {
    private CompactReader() {}

    static ResourceType resource(String source, String name, String line) {
        return reading(source, () -> {
            Map<?, ?> content = content(line);
            int mark = name.indexOf(CompactWriter.RESOURCE_MARK);
            List<ResourceFunction> functions = new ArrayList<>();
            if (content.get("functions") instanceof Map<?, ?> written) {
                written.forEach((function, types) -> {
                    List<?> parts = (List<?>) types;
                    functions.add(new ResourceFunction(
                            (String) function, type(parts.get(0)), parts.size() > 1 ? type(parts.get(1)) : null));
                });
            }
            return new ResourceType(
                    name.substring(0, mark),
                    name.substring(mark + 1),
                    (TypeReference) type(content.get("body")),
                    scopes("readable", content),
                    scopes("writable", content),
                    functions);
        });
    }

    static NamedType named(String source, String name, String line) {
        return CompactReader.<NamedType>reading(source, () -> {
            Map<String, Property> properties = new LinkedHashMap<>();
            Map<?, ?> content = content(line);
            content.forEach((key, written) -> {
                if (CompactWriter.isProperty((String) key)) {
                    String property = CompactWriter.unescaped((String) key);
                    properties.put(property, property(property, (List<?>) written));
                }
            });
            if (content.get("$kinds") instanceof Map<?, ?> written) {
                Map<String, TypeReference> kinds = new LinkedHashMap<>();
                written.forEach((value, kind) -> kinds.put((String) value, new TypeReference((String) kind)));
                return new DiscriminatedType(name, text("$discriminator", content), properties, kinds);
            }
            Object additional = content.get("$additional");
            return new ObjectType(
                    name, properties, additional == null ? null : type(additional), content.containsKey("$sensitive"));
        });
    }

    private static Map<?, ?> content(String line) {
        return (Map<?, ?>) Objects.requireNonNull(Json.read(line), "null");
    }

    private static String text(String field, Map<?, ?> content) {
        return (String) Objects.requireNonNull(content.get(field), field);
    }

    private static Set<TypeScope> scopes(String field, Map<?, ?> content) {
        return TypeScope.ofBits((Long) Objects.requireNonNull(content.get(field), field));
    }

    private static Property property(String name, List<?> parts) {
        EnumSet<PropertyFlag> flags = EnumSet.noneOf(PropertyFlag.class);
        for (PropertyFlag flag : PropertyFlag.values()) {
            if (((String) parts.get(0)).indexOf(flag.letter()) >= 0) {
                flags.add(flag);
            }
        }
        return new Property(name, type(parts.get(1)), flags);
    }

    private static ArmType type(@Nullable Object written) {
        if (written instanceof String word) {
            return word.startsWith("#") ? new TypeReference(word.substring(1)) : type(word, List.of());
        }
        List<?> parts = (List<?>) Objects.requireNonNull(written);
        return type((String) parts.get(0), parts.subList(1, parts.size()));
    }

    private static ArmType type(String word, List<?> parts) {
        return switch (word) {
            case "any" -> AnyType.ANY;
            case "boolean" -> BooleanType.BOOLEAN;
            case "string" -> parts.isEmpty() ? StringType.FREE : string((Map<?, ?>) parts.get(0));
            case "integer" -> parts.isEmpty() ? IntegerType.FREE : integer((Map<?, ?>) parts.get(0));
            case "array" -> array(type(parts.get(0)), parts.size() > 1 ? (Map<?, ?>) parts.get(1) : Map.of());
            case "one", "some" -> choice(word, parts);
            default -> throw new IllegalArgumentException("there is no type " + word);
        };
    }

    private static ArmType string(Map<?, ?> limits) {
        return new StringType(
                (Long) limits.get("min"),
                (Long) limits.get("max"),
                (String) limits.get("pattern"),
                limits.containsKey("sensitive"));
    }

    private static ArmType integer(Map<?, ?> limits) {
        return new IntegerType((Long) limits.get("min"), (Long) limits.get("max"));
    }

    private static ArmType array(ArmType item, Map<?, ?> limits) {
        return new ArrayType(item, (Long) limits.get("min"), (Long) limits.get("max"));
    }

    private static ArmType choice(String word, List<?> parts) {
        List<String> values = new ArrayList<>();
        StringType others = word.equals("some") ? StringType.FREE : null;
        for (Object part : parts) {
            if (part instanceof String value) {
                values.add(value);
            } else {
                others = (StringType) type(part);
            }
        }
        return new ChoiceType(values, others);
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> T reading(String source, Reading<T> reading) {
        try {
            return reading.read();
        } catch (ArmException
                | ClassCastException
                | IllegalArgumentException
                | NullPointerException
                | IndexOutOfBoundsException e) {
            throw new ArmException(source + " cannot be read (" + e.getMessage() + "); import it again", e);
        }
    }
}
