package io.cloudoven.arm.delivery.template;

import io.cloudoven.arm.delivery.json.JsonObjects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that a template declares.
 *
 * @param type such as {@code securestring}, in lower case; empty if it has none, such as one of several shapes
 * @param required whether a value has to be given
 * @param secure whether Azure keeps its value secret, or a part of it
 */
public record DeclaredParameter(String type, boolean required, boolean secure) {

    private static final String DEFINITIONS = "#/definitions/";
    private static final int DEEPEST = 20;

    /** @param definitions the types that the template has of its own, to which {@code $ref} refers */
    static DeclaredParameter of(Map<String, @Nullable Object> declaration, Map<String, @Nullable Object> definitions) {
        Map<String, @Nullable Object> definition = declaration;
        boolean nullable = isNullable(declaration);
        for (int depth = 0; depth < DEEPEST && definition.get("$ref") instanceof String reference; depth++) {
            definition = referred(reference, definitions);
            nullable |= isNullable(definition);
        }
        return new DeclaredParameter(
                definition.get("type") instanceof String name ? name.toLowerCase(Locale.ROOT) : "",
                !declaration.containsKey("defaultValue") && !nullable,
                secure(declaration, definitions, 0));
    }

    /** Whether a JSON value is of the type. */
    public boolean takes(@Nullable Object value) {
        if (value == null) {
            return !required;
        }
        return switch (type) {
            case "string", "securestring" -> value instanceof String;
            case "int" -> value instanceof Integer || value instanceof Long || value instanceof Short;
            case "bool" -> value instanceof Boolean;
            case "array" -> value instanceof List;
            case "object", "secureobject" -> value instanceof Map;
            default -> true;
        };
    }

    private static boolean isNullable(Map<String, @Nullable Object> declaration) {
        return Boolean.TRUE.equals(declaration.get("nullable"));
    }

    private static Map<String, @Nullable Object> referred(String reference, Map<String, @Nullable Object> definitions) {
        return reference.startsWith(DEFINITIONS)
                ? JsonObjects.of(definitions.get(reference.substring(DEFINITIONS.length())))
                : Map.of();
    }

    /** Looks into properties, elements and shapes; what is deeper than that is taken for secret. */
    private static boolean secure(@Nullable Object part, Map<String, @Nullable Object> definitions, int depth) {
        if (depth > DEEPEST) {
            return true;
        }
        if (part instanceof List<?> parts) {
            return parts.stream().anyMatch(element -> secure(element, definitions, depth + 1));
        }
        return JsonObjects.of(part).entrySet().stream().anyMatch(entry -> switch (entry.getKey()) {
            case "type" ->
                entry.getValue() instanceof String type
                        && type.toLowerCase(Locale.ROOT).startsWith("secure");
            case "$ref" ->
                entry.getValue() instanceof String reference
                        && secure(referred(reference, definitions), definitions, depth + 1);
            case "items", "prefixItems", "additionalProperties" -> secure(entry.getValue(), definitions, depth + 1);
            case "properties" ->
                JsonObjects.of(entry.getValue()).values().stream()
                        .anyMatch(property -> secure(property, definitions, depth + 1));
            case "discriminator" ->
                JsonObjects.of(JsonObjects.of(entry.getValue()).get("mapping")).values().stream()
                        .anyMatch(shape -> secure(shape, definitions, depth + 1));
            default -> false;
        });
    }
}
