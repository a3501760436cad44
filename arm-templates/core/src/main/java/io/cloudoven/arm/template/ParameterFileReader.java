package io.cloudoven.arm.template;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parameter files from their text. */
final class ParameterFileReader {
    private static final Set<String> KNOWN = Set.of("$schema", "contentversion", "parameters");

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Object> entries = new LinkedHashMap<>();

    private final Map<String, Object> others = new LinkedHashMap<>();

    private ParameterFileReader() {}

    static ParameterFile read(String json, String source) {
        Object document;
        try {
            document = Json.read(json);
        } catch (ArmException notJson) {
            throw new TemplateException(source + ": " + notJson.getMessage(), notJson);
        }
        return new ParameterFileReader().file(document, source);
    }

    private ParameterFile file(@Nullable Object document, String source) {
        String version = "1.0.0.0";
        if (!(document instanceof Map<?, ?> object)) {
            problems.add("it is " + Json.kind(document) + ", but a parameter file is an object");
        } else if (!(Json.member(object, "parameters") instanceof Map<?, ?> parameters)) {
            problems.add("it has no object 'parameters'");
        } else {
            version = Json.member(object, "contentVersion") instanceof String text ? text : version;
            parameters.forEach((name, entry) -> entry((String) name, entry));
            object.forEach((name, section) -> {
                if (!KNOWN.contains(((String) name).toLowerCase(Locale.ROOT))) {
                    others.put((String) name, section);
                }
            });
        }
        if (!problems.isEmpty()) {
            throw new TemplateException(source + " is no parameter file:\n  " + String.join("\n  ", problems));
        }
        return ParameterFile.of(version, entries, others);
    }

    private void entry(String name, @Nullable Object entry) {
        if (entry instanceof Map<?, ?> object && object.containsKey("value")) {
            entries.put(name, new ParameterValue(object.get("value")));
        } else if (entry instanceof Map<?, ?> object
                && Json.member(object, "reference") instanceof Map<?, ?> reference
                && Json.member(reference, "keyVault") instanceof Map<?, ?> vault
                && Json.member(vault, "id") instanceof String id
                && Json.member(reference, "secretName") instanceof String secret) {
            Object version = Json.member(reference, "secretVersion");
            entries.put(name, new VaultSecret(id, secret, version instanceof String text ? text : null));
        } else {
            problems.add(name + " has neither a value nor a reference to a secret in a vault");
        }
    }
}
