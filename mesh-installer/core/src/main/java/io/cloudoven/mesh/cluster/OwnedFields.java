package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of an object that a set of fields ({@code fieldsV1}) names.
 *
 * @see <a href="https://kubernetes.io/docs/reference/using-api/server-side-apply/">field management</a>
 */
final class OwnedFields {

    private static final String FIELD = "f:";
    private static final String KEY = "k:";
    private static final String VALUE = "v:";

    private OwnedFields() {}

    static Map<String, Object> of(Map<String, Object> object, Map<String, Object> fields) {
        Map<String, Object> owned = new LinkedHashMap<>();
        fields.forEach((field, within) -> {
            String name = field.startsWith(FIELD) ? field.substring(FIELD.length()) : "";
            Object value = object.get(name);
            if (value != null) {
                owned.put(name, owned(value, KubernetesYaml.asMap(within)));
            }
        });
        return owned;
    }

    private static Object owned(Object value, Map<String, Object> fields) {
        if (fields.keySet().stream().allMatch("."::equals)) {
            return fields.isEmpty()
                    ? value
                    : value instanceof Map ? Map.of() : value instanceof List ? List.of() : value;
        }
        return value instanceof List<?> list ? elements(list, fields) : of(KubernetesYaml.asMap(value), fields);
    }

    private static List<Object> elements(List<?> list, Map<String, Object> fields) {
        List<Object> owned = new ArrayList<>();
        for (Object element : list) {
            fields.forEach((field, within) -> {
                if (field.startsWith(VALUE) && Objects.equals(json(field.substring(VALUE.length())), element)) {
                    owned.add(element);
                } else if (field.startsWith(KEY)) {
                    Map<String, Object> key = KubernetesYaml.asMap(json(field.substring(KEY.length())));
                    Map<String, Object> all = KubernetesYaml.asMap(element);
                    if (all.entrySet().containsAll(key.entrySet())) {
                        owned.add(keyed(key.keySet(), all, KubernetesYaml.asMap(within)));
                    }
                }
            });
        }
        return owned;
    }

    private static Map<String, Object> keyed(Set<String> key, Map<String, Object> all, Map<String, Object> fields) {
        Map<String, Object> owned = new LinkedHashMap<>();
        key.forEach(name -> owned.put(name, all.get(name)));
        owned.putAll(of(all, fields));
        return owned;
    }

    private static @Nullable Object json(String text) {
        List<Object> documents = KubernetesYaml.documents("field", text);
        return documents.isEmpty() ? null : documents.get(0);
    }
}
