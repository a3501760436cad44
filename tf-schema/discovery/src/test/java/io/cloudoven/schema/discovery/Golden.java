package io.cloudoven.schema.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares files with those in {@code src/test/resources/cases}, as sets; {@code -Dgolden.update} rewrites those. */
public final class Golden {
    private static final Path CASES = Path.of("src/test/resources/cases");

    private Golden() {}

    public static void check(String name, Map<String, String> actual) {
        Path expected = CASES.resolve(name);
        if (System.getProperty("golden.update") != null) {
            rewrite(expected, actual);
            fail("rewrote " + expected + "; read git diff, then run again without golden.update");
        }
        Map<String, String> files = read(expected);
        assertThat(actual.keySet()).as("files of " + name).isEqualTo(files.keySet());
        files.forEach((path, text) ->
                assertThat(actual.get(path)).as(name + "/" + path).isEqualTo(text));
    }

    /** All files in a folder by their paths. */
    public static Map<String, String> read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static void rewrite(Path folder, Map<String, String> files) {
        try {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
