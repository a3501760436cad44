package io.cloudoven.arm.definition;

import io.cloudoven.arm.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The user-defined types of a template, {@code definitions}, and with them the meaning of any type it writes.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/definitions">Type definitions</a>
 */
public final class Definitions {
    private static final String START = "#/definitions/";

    private final Map<?, ?> definitions;

    private Definitions(Map<?, ?> definitions) {
        this.definitions = definitions;
    }

    /** The types under {@code definitions} of a template. */
    public static Definitions of(Map<?, ?> template) {
        return new Definitions(Json.member(template, "definitions") instanceof Map<?, ?> types ? types : Map.of());
    }

    /**
     * A type without {@code $ref}: what the reference leads to, overlaid with what stands beside it.
     *
     * @throws IllegalArgumentException when a reference leads nowhere or back to itself
     */
    public Map<String, @Nullable Object> resolve(Map<?, ?> type) {
        List<String> way = new ArrayList<>();
        Map<String, @Nullable Object> resolved = named(type);
        while (resolved.get("$ref") instanceof String reference) {
            if (way.contains(reference)) {
                way.add(reference);
                throw new IllegalArgumentException("the type is defined by itself: " + String.join(" -> ", way));
            }
            way.add(reference);
            Map<String, @Nullable Object> target = named(target(reference));
            resolved.remove("$ref");
            target.putAll(resolved);
            resolved = target;
        }
        return Collections.unmodifiableMap(resolved);
    }

    /** Whether values of a type are secrets. */
    public boolean isSecure(Map<?, ?> type) {
        return resolve(type).get("type") instanceof String name && name.regionMatches(true, 0, "secure", 0, 6);
    }

    /**
     * Tells each way in which a value is not of a type.
     *
     * @param path where the value is, for {@code problems}, which are told path and reason
     */
    public void check(@Nullable Object value, Map<?, ?> type, String path, BiConsumer<String, String> problems) {
        new ValueCheck(this, problems).check(value, type, path, false);
    }

    private Map<?, ?> target(String reference) {
        Object at = definitions;
        if (!reference.startsWith(START)) {
            throw new IllegalArgumentException(
                    "the reference '" + reference + "' leads out of the template; it has to begin with " + START);
        }
        for (String step : reference.substring(START.length()).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (at instanceof Map<?, ?> object) {
                at = Json.member(object, name);
            } else if (at instanceof List<?> array
                    && name.matches("[0-9]{1,6}")
                    && Integer.parseInt(name) < array.size()) {
                at = array.get(Integer.parseInt(name));
            } else {
                at = null;
            }
        }
        if (at instanceof Map<?, ?> target) {
            return target;
        }
        throw new IllegalArgumentException("the reference '" + reference + "' leads to no type");
    }

    /** The members by the names that this package asks for, whatever their case is. */
    private static Map<String, @Nullable Object> named(Map<?, ?> type) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        type.forEach((name, value) -> named.put(Keyword.spelled((String) name), value));
        return named;
    }
}
