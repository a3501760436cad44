package io.cloudoven.arm.definitions.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.cloudoven.arm.definitions.Definitions;
import io.cloudoven.arm.definitions.type.NamespaceTypes;
import io.cloudoven.tools.SharedFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class EmbeddedDefinitionsTest {
    private static final boolean UPDATE = System.getProperty("definitions.update") != null;
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/cloudoven/arm");
    private static final int LARGEST = 1_000_000;

    @Test
    void are_what_importing_the_shared_definitions_gives() throws IOException {
        SortedMap<String, String> imported = TypesArchive.compact(SharedFiles.of("arm/resource-types.zip"));
        if (UPDATE) {
            ImportCommand.write(imported, FOLDER);
            fail("the definitions are imported again; read the changes and run again without definitions.update");
        }
        SortedMap<String, String> committed = committed();
        assertThat(committed.keySet()).isEqualTo(imported.keySet());
        committed.forEach((namespace, text) ->
                assertThat(text.equals(imported.get(namespace))).as(namespace).isTrue());
    }

    @Test
    void hold_every_resource_type_and_stay_small() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (String text : committed().values()) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try (DeflaterOutputStream out = new DeflaterOutputStream(file, new Deflater(Deflater.BEST_COMPRESSION))) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            packed.writeBytes(file.toByteArray());
        }
        int resources = Definitions.embedded().namespaces().stream()
                .map(Definitions.embedded()::namespace)
                .map(NamespaceTypes::resources)
                .mapToInt(java.util.Collection::size)
                .sum();
        System.out.printf(
                "definitions: %d namespaces, %d versions of resource types, %d bytes compressed%n",
                Definitions.embedded().namespaces().size(), resources, packed.size());
        // 2,491 in the source, of which microsoft.portalservices/copilotSettings stands there twice
        assertThat(resources).isEqualTo(2_490);
        assertThat(packed.size()).isLessThan(LARGEST);
    }

    private static SortedMap<String, String> committed() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(FOLDER)) {
            for (Path file : (Iterable<Path>) all.filter(f -> f.toString().endsWith(ImportCommand.SUFFIX))::iterator) {
                String name = file.getFileName().toString();
                files.put(name.substring(0, name.length() - ImportCommand.SUFFIX.length()), Files.readString(file));
            }
        }
        return files;
    }
}
