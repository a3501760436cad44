package io.cloudoven.arm.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.arm.definitions.Definitions;
import io.cloudoven.tools.Compilation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Generates every namespace and compiles one of twelve, chosen by what was generated, so that another generator has others
 * compiled. {@code -Dnamespaces.all} compiles all. The core namespaces are compiled by the build itself.
 */
class AllNamespacesIT {
    private static final boolean ALL = System.getProperty("namespaces.all") != null;
    private static final int ONE_OF = 12;
    private static final Pattern NUMBERED = Pattern.compile(".*_[0-9]+\\.java");

    private final Definitions definitions = Definitions.embedded();

    @Test
    void every_namespace_becomes_source_that_compiles() {
        List<String> messages = new ArrayList<>();
        int files = 0;
        long size = 0;
        int numbered = 0;
        int compiled = 0;
        for (String namespace : definitions.namespaces()) {
            Map<String, String> sources = generate(namespace);
            files += sources.size();
            size += sources.values().stream().mapToLong(String::length).sum();
            numbered += (int) sources.keySet().stream()
                    .filter(path -> NUMBERED.matcher(path).matches())
                    .count();
            if (ALL || Math.floorMod(String.join("", sources.values()).hashCode(), ONE_OF) == 0) {
                compiled += sources.size();
                messages.addAll(Compilation.of(sources).messages());
            }
        }
        System.out.printf(
                "all namespaces: %d files, %d characters, %d numbered names, %d files compiled%n",
                files, size, numbered, compiled);
        assertThat(messages).isEmpty();
        assertThat(numbered).isLessThan(files / 200);
        assertThat(compiled).isGreaterThan(300);
    }

    private Map<String, String> generate(String namespace) {
        Map<String, String> sources = new TreeMap<>();
        Set<String> files = new HashSet<>();
        String name = "io.cloudoven.arm.types." + namespace.replaceAll("[^a-z0-9.]", "");
        CodeGenerator.generate(definitions.namespace(namespace), GenerationOptions.of(name), (path, text) -> {
            assertThat(files.add(path.toLowerCase(Locale.ROOT))).as(path).isTrue();
            sources.put(path, text);
        });
        return sources;
    }
}
