package io.cloudoven.arm.template;

import io.cloudoven.arm.definition.Definitions;
import io.cloudoven.arm.json.Json;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An output as a template declares it. Immutable and thread-safe. */
public final class OutputDefinition {
    private final String name;
    private final Map<?, ?> declared;
    private final Map<String, @Nullable Object> resolved;

    OutputDefinition(Template template, String name, @Nullable Object json) {
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

    /** The value as it is written, an expression with its brackets; nothing for one that is copied. */
    public Optional<Object> value() {
        return Optional.ofNullable(Json.member(declared, "value"));
    }

    public Optional<String> description() {
        return description(declared);
    }

    static Optional<String> description(Map<?, ?> declared) {
        return Json.member(declared, "metadata") instanceof Map<?, ?> metadata
                        && Json.member(metadata, "description") instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return name + ": " + (type().isEmpty() ? "any" : type());
    }
}
