package io.cloudoven.arm.template;

import io.cloudoven.arm.definition.Definitions;
import io.cloudoven.arm.json.Json;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A parameter as a template declares it. Immutable and thread-safe. */
public final class ParameterDefinition {
    private final String name;
    private final Map<String, @Nullable Object> resolved;
    private final Map<?, ?> declared;

    ParameterDefinition(Template template, String name, @Nullable Object json) {
        this.name = name;
        this.declared = json instanceof Map<?, ?> map ? map : Map.of();
        this.resolved = Definitions.of(template.document()).resolve(declared);
    }

    public String name() {
        return name;
    }

    /** One of {@code string securestring int bool array object secureobject}; empty for any type. */
    public String type() {
        return resolved.get("type") instanceof String type ? type.toLowerCase(Locale.ROOT) : "";
    }

    /** The default as it is written, an expression with its brackets; nothing when a value has to be given. */
    public Optional<Object> defaultValue() {
        return Optional.ofNullable(Json.member(declared, "defaultValue"));
    }

    /** Whether a value has to be given. */
    public boolean isRequired() {
        return defaultValue().isEmpty() && !isNullable();
    }

    public boolean isNullable() {
        return Boolean.TRUE.equals(resolved.get("nullable"));
    }

    /** Whether its values are secrets. */
    public boolean isSecure() {
        return type().startsWith("secure");
    }

    /** The only values it takes, {@code null} perhaps among them; empty for no such rule. */
    public List<@Nullable Object> allowedValues() {
        return resolved.get("allowedValues") instanceof List<?> values
                ? Collections.unmodifiableList(values)
                : List.of();
    }

    public Optional<String> description() {
        return OutputDefinition.description(declared);
    }

    /** What is declared, with the user-defined type in place of its {@code $ref}. */
    public Map<String, @Nullable Object> json() {
        return resolved;
    }

    /** Name and type; the default, which can be a secret, is not told. */
    @Override
    public String toString() {
        return name + ": " + (type().isEmpty() ? "any" : type());
    }
}
