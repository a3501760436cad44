package io.cloudoven.arm.definition;

import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.json.JsonPath;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Whether a value is of a type, level by level; values of secure types are never told. */
final class ValueCheck {
    private static final int LONGEST_SHOWN = 80;

    private final Definitions definitions;
    private final BiConsumer<String, String> problems;

    ValueCheck(Definitions definitions, BiConsumer<String, String> problems) {
        this.definitions = definitions;
        this.problems = problems;
    }

    void check(@Nullable Object value, Map<?, ?> declared, String path, boolean secret) {
        Map<String, @Nullable Object> type = resolve(declared, path);
        if (type == null) {
            return;
        }
        String name = type.get("type") instanceof String text ? text.toLowerCase(Locale.ROOT) : "";
        boolean secure = secret || name.startsWith("secure");
        if (value == null && (Boolean.TRUE.equals(type.get("nullable")) || name.isEmpty())) {
            return;
        }
        if (!hasType(value, name)) {
            problems.accept(path, "has to be " + expected(name) + ", but is " + Json.kind(value));
            return;
        }
        allowed(value, type, path, secure);
        if (value instanceof Long || value instanceof BigInteger) {
            new Bounds(path, problems).value((Number) value, type, secure);
        } else if (value instanceof String text) {
            new Bounds(path, problems).length(text.length(), "characters", type);
        } else if (value instanceof List<?> array) {
            new Bounds(path, problems).length(array.size(), "elements", type);
            elements(array, type, path, secure);
        } else if (value instanceof Map<?, ?> object) {
            object(object, type, path, secure);
        }
    }

    private @Nullable Map<String, @Nullable Object> resolve(Map<?, ?> declared, String path) {
        try {
            return definitions.resolve(declared);
        } catch (IllegalArgumentException noType) {
            problems.accept(path, String.valueOf(noType.getMessage()));
            return null;
        }
    }

    private static boolean hasType(@Nullable Object value, String type) {
        return switch (type) {
            case "string", "securestring" -> value instanceof String;
            case "int" -> value instanceof Long || value instanceof BigInteger;
            case "bool" -> value instanceof Boolean;
            case "array" -> value instanceof List;
            case "object", "secureobject" -> value instanceof Map;
            default -> true;
        };
    }

    private static String expected(String type) {
        return switch (type) {
            case "int" -> "an integer";
            case "bool" -> "a boolean";
            case "array" -> "an array";
            case "object", "secureobject" -> "an object";
            default -> "a string";
        };
    }

    private void allowed(@Nullable Object value, Map<String, @Nullable Object> type, String path, boolean secure) {
        if (type.get("allowedValues") instanceof List<?> allowed
                && !contains(allowed, value)
                && !(value instanceof List<?> elements && elements.stream().allMatch(e -> contains(allowed, e)))) {
            problems.accept(path, "has to be one of " + Json.writeCompact(allowed) + shown(value, secure));
        }
    }

    private static boolean contains(List<?> allowed, @Nullable Object value) {
        for (Object one : allowed) {
            if (one instanceof String text && value instanceof String other
                    ? text.equalsIgnoreCase(other)
                    : one == null ? value == null : one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private void elements(List<?> array, Map<String, @Nullable Object> type, String path, boolean secure) {
        List<?> prefix = type.get("prefixItems") instanceof List<?> list ? list : List.of();
        for (int i = 0; i < Math.max(array.size(), prefix.size()); i++) {
            Object element = i < array.size() ? array.get(i) : null;
            Object itemType = i < prefix.size() ? prefix.get(i) : type.get("items");
            String place = path + "[" + i + "]";
            if (itemType instanceof Map<?, ?> items) {
                check(element, items, place, secure);
            } else if (Boolean.FALSE.equals(itemType)) {
                problems.accept(place, "is one element too many; there are at most " + prefix.size());
            }
        }
    }

    private void object(Map<?, ?> object, Map<String, @Nullable Object> type, String path, boolean secure) {
        Map<String, @Nullable Object> whole = type;
        if (type.get("discriminator") instanceof Map<?, ?> discriminator) {
            Map<String, @Nullable Object> variant = variant(object, discriminator, path);
            if (variant == null) {
                return;
            }
            whole = variant;
        }
        Map<?, ?> properties = whole.get("properties") instanceof Map<?, ?> map ? map : Map.of();
        for (Map.Entry<?, ?> property : properties.entrySet()) {
            String name = (String) property.getKey();
            if (property.getValue() instanceof Map<?, ?> propertyType) {
                property(object, name, propertyType, JsonPath.join(path, name), secure);
            }
        }
        Object others = whole.get("additionalProperties");
        for (Map.Entry<?, ?> member : object.entrySet()) {
            String name = (String) member.getKey();
            if (Json.member(properties, name) == null) {
                if (others instanceof Map<?, ?> otherType) {
                    check(member.getValue(), otherType, JsonPath.join(path, name), secure);
                } else if (Boolean.FALSE.equals(others)) {
                    problems.accept(
                            JsonPath.join(path, name), "is not a property of this type; it has " + properties.keySet());
                }
            }
        }
    }

    private void property(Map<?, ?> object, String name, Map<?, ?> type, String path, boolean secure) {
        Object value = Json.member(object, name);
        if (value == null && !object.containsKey(name)) {
            Map<String, @Nullable Object> resolved = resolve(type, path);
            if (resolved != null && !Boolean.TRUE.equals(resolved.get("nullable"))) {
                problems.accept(path, "is missing");
            }
            return;
        }
        check(value, type, path, secure);
    }

    /** The type that the discriminating property names, with what all variants have. */
    private @Nullable Map<String, @Nullable Object> variant(Map<?, ?> object, Map<?, ?> discriminator, String path) {
        String name = String.valueOf(Json.member(discriminator, "propertyName"));
        Map<?, ?> mapping = Json.member(discriminator, "mapping") instanceof Map<?, ?> map ? map : Map.of();
        Object value = Json.member(object, name);
        if (value instanceof String key && mapping.get(key) instanceof Map<?, ?> type) {
            return resolve(type, path);
        }
        problems.accept(
                JsonPath.join(path, name), "has to be one of " + mapping.keySet() + " to tell which type it is");
        return null;
    }

    private static String shown(@Nullable Object value, boolean secure) {
        if (secure || value == null) {
            return "";
        }
        String text = Json.writeCompact(value);
        return ", but got " + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text);
    }
}
