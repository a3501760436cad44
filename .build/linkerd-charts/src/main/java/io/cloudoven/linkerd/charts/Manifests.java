package io.cloudoven.linkerd.charts;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The objects of a manifest file. */
final class Manifests {

    private Manifests() {}

    static List<Map<?, ?>> in(Path file) {
        List<Map<?, ?>> objects = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            for (Object document : loader().loadAllFromReader(reader)) {
                objects.add((Map<?, ?>) document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return objects;
    }

    /** A document within a text, such as the values in a ConfigMap. */
    static Map<?, ?> parsed(String yaml) {
        return (Map<?, ?>) loader().loadFromString(yaml);
    }

    static Map<?, ?> named(List<Map<?, ?>> objects, String name) {
        return objects.stream()
                .filter(object -> Name.of(object).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Load loader() {
        return new Load(LoadSettings.builder().build());
    }
}
