package io.cloudoven.arm.definitions.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    /** Two objects in a circle, one of them there twice, and one that nothing refers to. */
    private static final String TYPES = """
            [{"$type": "StringType"},
             {"$type": "ObjectType", "name": "A.B/things", "properties": {"id": {"type": {"$ref": "#/0"}, "flags": 10},
               "one": {"type": {"$ref": "#/2"}, "flags": 1, "description": "Any."},
               "other": {"type": {"$ref": "#/3"}, "flags": 0}}},
             {"$type": "ObjectType", "name": "Part", "properties": {"whole": {"type": {"$ref": "#/4"}, "flags": 0}}},
             {"$type": "ObjectType", "name": "Part", "properties": {"whole": {"type": {"$ref": "#/4"}, "flags": 0}}},
             {"$type": "ObjectType", "name": "Whole", "properties": {"part": {"type": {"$ref": "#/3"}, "flags": 2}}},
             {"$type": "ObjectType", "name": "Part", "properties": {}},
             {"$type": "ResourceType", "name": "A.B/things@2026-01-01", "body": {"$ref": "#/1"},
              "readableScopes": 8, "writableScopes": 8},
             {"$type": "ResourceFunctionType", "name": "listKeys", "resourceType": "A.B/things",
              "apiVersion": "2026-01-01", "output": {"$ref": "#/0"}},
             {"$type": "ResourceFunctionType", "name": "start", "resourceType": "A.B/things",
              "apiVersion": "2026-01-01", "output": {"$ref": "#/5"}}]
            """;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void objects_that_say_the_same_become_one_and_what_nothing_needs_is_left_out() throws IOException {
        assertThat(run(zip(TYPES).toString(), folder.resolve("out").toString())).isZero();

        assertThat(folder.resolve("out/a.b.types")).hasContent("""
                A.B/things@2026-01-01\t{"body":"#A.B/things","readable":8,"writable":8,"functions":{"listKeys":["string"]}}
                A.B/things\t{"id":["cd","string"],"one":["r","#Part"],"other":["","#Part"]}
                Part\t{"whole":["","#Whole"]}
                Whole\t{"part":["c","#Part"]}
                """);
        assertThat(folder.resolve("out/namespaces")).hasContent("a.b\n");
    }

    @Test
    void what_cannot_be_imported_is_said() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run(folder.resolve("none.zip").toString(), folder.toString()))
                .isEqualTo(1);
        assertThat(run(zip("{}").toString(), folder.toString())).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("usage", "none.zip", "is no array of types");
    }

    private int run(String... arguments) {
        return ImportCommand.run(
                List.of(arguments), new PrintStream(OutputStream.nullOutputStream()), new PrintStream(printed, true));
    }

    private Path zip(String types) throws IOException {
        Path zip = folder.resolve("types.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a/a.b/2026-01-01/types.json"));
            out.write(types.getBytes(StandardCharsets.UTF_8));
        }
        return zip;
    }
}
