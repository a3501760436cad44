package io.cloudoven.mesh.release;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a chart is told: a tree of maps, lists, texts, numbers, truth values and null, which takes back a chart's default.
 *
 * <pre>{@code
 * Values.none().set("proxy.logLevel", "debug").set("podAnnotations.example\\.com/team", "shop");
 * }</pre>
 *
 * <p>Immutable. Private keys are among the values: {@link #toString()} tells the names of the topmost only.
 */
public final class Values {

    private static final Values NONE = new Values(Map.of());

    private final Map<String, @Nullable Object> tree;

    private Values(Map<String, @Nullable Object> tree) {
        this.tree = tree;
    }

    /** Nothing: a chart's defaults. */
    public static Values none() {
        return NONE;
    }

    /** Those of a map, which is copied. */
    public static Values of(Map<String, ?> tree) {
        return new Values(copied(tree));
    }

    /**
     * Those that a values file has.
     *
     * @param source what to call it in errors
     */
    public static Values parse(String source, String yaml) {
        return of(KubernetesYaml.map(source, yaml));
    }

    /**
     * These with one more.
     *
     * @param path names with dots between them; a dot within a name has a backslash before it
     * @param value a text, number, truth value, {@code null}, or a list or map of those
     */
    public Values set(String path, @Nullable Object value) {
        List<String> names = Arrays.stream(path.split("(?<!\\\\)\\.", -1))
                .map(name -> name.replace("\\.", "."))
                .toList();
        if (names.contains("")) {
            throw new MeshException("\"" + path + "\" is no path of a value: a name in it is empty");
        }
        Map<String, @Nullable Object> at = new LinkedHashMap<>();
        at.put(names.get(names.size() - 1), value);
        for (int i = names.size() - 2; i >= 0; i--) {
            Map<String, @Nullable Object> outer = new LinkedHashMap<>();
            outer.put(names.get(i), at);
            at = outer;
        }
        return with(of(at));
    }

    /** These and others, which win; maps are joined, lists are exchanged. */
    public Values with(Values others) {
        return new Values(joined(tree, others.tree));
    }

    /** All of them. */
    public Map<String, @Nullable Object> tree() {
        return tree;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values values && values.tree.equals(tree);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(tree);
    }

    /** Names only. */
    @Override
    public String toString() {
        return "values for " + tree.keySet();
    }

    private static Map<String, @Nullable Object> joined(Map<?, ?> below, Map<?, ?> above) {
        Map<String, @Nullable Object> joined = new LinkedHashMap<>();
        below.forEach((key, value) -> joined.put(String.valueOf(key), value));
        above.forEach((key, value) -> {
            boolean both = below.get(key) instanceof Map<?, ?> && value instanceof Map<?, ?>;
            joined.put(
                    String.valueOf(key),
                    both ? joined(KubernetesYaml.asMap(below.get(key)), (Map<?, ?>) value) : value);
        });
        return Collections.unmodifiableMap(joined);
    }

    private static Map<String, @Nullable Object> copied(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), copied(String.valueOf(key), value)));
        return Collections.unmodifiableMap(copy);
    }

    private static @Nullable Object copied(String key, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return copied(map);
        }
        if (value instanceof Iterable<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(copied(key, each)));
            return Collections.unmodifiableList(copy);
        }
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        throw new MeshException(
                "the value \"" + key + "\" is a " + value.getClass().getName()
                        + "; only texts, numbers, truth values, null, and lists and maps of those can be given to a chart");
    }
}
