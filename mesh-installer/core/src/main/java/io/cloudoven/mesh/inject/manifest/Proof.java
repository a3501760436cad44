package io.cloudoven.mesh.inject.manifest;

import io.cloudoven.mesh.MeshException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a changed text again and compares: whatever style a manifest is in, nothing but annotations may differ. */
final class Proof {
    private Proof() {}

    /** @throws MeshException when something else differs; the text must not be used then */
    static void nothingElseChanged(String before, String after) {
        boolean same;
        try {
            same = stripped(before).equals(stripped(after));
        } catch (YamlEngineException broken) {
            same = false;
        }
        if (!same) {
            throw new MeshException("the annotations of this manifest cannot be changed without touching something"
                    + " else; write them in block style, one on a line");
        }
    }

    private static List<Object> stripped(String text) {
        List<Object> documents = new ArrayList<>();
        for (Object document :
                new Load(LoadSettings.builder().setAllowNonScalarKeys(true).build()).loadAllFromString(text)) {
            Object rest = stripped(document);
            if (rest != null) {
                documents.add(rest);
            }
        }
        return documents;
    }

    /** A value without annotations of injection and without what is empty; {@code null} for what is left out. */
    private static @Nullable Object stripped(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> rest = new LinkedHashMap<>();
            map.forEach((key, inner) -> {
                Object stripped = stripped(inner);
                if (stripped != null && !(key instanceof String name && name.contains("linkerd.io/"))) {
                    rest.put(key, stripped);
                }
            });
            return rest.isEmpty() ? null : rest;
        }
        if (value instanceof List<?> list) {
            List<Object> rest = new ArrayList<>();
            list.forEach(element -> rest.add(String.valueOf(stripped(element))));
            return rest.isEmpty() ? null : rest;
        }
        return value;
    }
}
