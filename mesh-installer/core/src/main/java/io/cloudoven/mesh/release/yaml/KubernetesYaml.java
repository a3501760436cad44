package io.cloudoven.mesh.release.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads YAML of strangers: maps, lists, texts, numbers and truth values, immutable, in their order.
 *
 * <p>Scalars mean what they mean to Kubernetes, which reads YAML 1.1: {@code 0644} is octal and {@code off} is false.
 * Documents of more than 64 MiB, and those with many aliases, are refused.
 */
public final class KubernetesYaml {

    private static final int LARGEST = 64 << 20;

    private KubernetesYaml() {}

    /**
     * The documents in a text, without empty ones.
     *
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if it is no YAML; says at which line
     */
    public static List<Object> documents(String name, String text) {
        List<Object> documents = new ArrayList<>();
        for (Object document : new Load(settings(name)).loadAllFromString(text)) {
            if (document != null) {
                documents.add(frozen(document));
            }
        }
        return List.copyOf(documents);
    }

    /** The map that a text is; an empty one if it is empty or something else. */
    public static Map<String, Object> map(String name, String text) {
        List<Object> documents = documents(name, text);
        return documents.isEmpty() ? Map.of() : asMap(documents.get(0));
    }

    /** The map that a value is; an empty one if it is something else. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> asMap(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** The list that a value is; an empty one if it is something else. */
    public static List<?> asList(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static LoadSettings settings(String name) {
        return LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(LARGEST)
                .setAllowDuplicateKeys(true)
                .setSchema(new Yaml11Schema())
                .build();
    }

    private static @Nullable Object frozen(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> copy.put(String.valueOf(key), frozen(each)));
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof Iterable<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(frozen(each)));
            return Collections.unmodifiableList(copy);
        }
        return value;
    }
}
