package io.cloudoven.arm.delivery.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that a template declares.
 *
 * @param type such as {@code securestring}, in lower case; empty where the template refers to a type of its own
 * @param required whether a value has to be given
 */
public record DeclaredParameter(String type, boolean required) {

    static DeclaredParameter of(Map<String, @Nullable Object> declaration) {
        Object type = declaration.get("type");
        return new DeclaredParameter(
                type instanceof String name ? name.toLowerCase(Locale.ROOT) : "",
                !declaration.containsKey("defaultValue") && !Boolean.TRUE.equals(declaration.get("nullable")));
    }

    /** Whether Azure keeps its value secret. */
    public boolean secure() {
        return type.startsWith("secure");
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
}
