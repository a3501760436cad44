package io.cloudoven.arm.codegen;

import io.cloudoven.arm.definitions.compact.CompactTypes;
import io.cloudoven.arm.definitions.type.NamespaceTypes;
import io.cloudoven.tools.GoldenCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/** Definitions to generate from, and what becomes of them. */
final class Cases {
    static final String PACKAGE = "io.cloudoven.arm.types.bakery";

    private Cases() {}

    /** The namespace of a golden case: its lines have a space before the JSON, for tabs get lost. */
    static NamespaceTypes definitions(String name) {
        try {
            return of(Files.readString(GoldenCases.FOLDER.resolve(name).resolve("definitions.types")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A namespace, written as in golden cases. */
    static NamespaceTypes of(String text) {
        return CompactTypes.of("a test", text.replaceAll("(?m)^(.*?) \\{", "$1\t{"));
    }

    /** All sources by path. */
    static Map<String, String> generate(NamespaceTypes types, String... resources) {
        Map<String, String> sources = new TreeMap<>();
        CodeGenerator.generate(types, GenerationOptions.of(PACKAGE).resources(resources), (path, text) -> {
            if (sources.put(path, text) != null) {
                throw new AssertionError(path + " is generated twice");
            }
        });
        return sources;
    }
}
