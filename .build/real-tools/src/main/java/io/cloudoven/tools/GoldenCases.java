package io.cloudoven.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The cases in {@code src/test/resources/cases}: a folder each, and in {@code expected} what it becomes. */
public final class GoldenCases {
    /** Where they are, in the module that is tested. */
    public static final Path FOLDER = Path.of("src/test/resources/cases");

    private GoldenCases() {}

    /** What they are called. */
    public static List<String> names() {
        try (Stream<Path> cases = Files.list(FOLDER)) {
            return cases.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is expected, by path. */
    public static Map<String, String> expected(String name) {
        Path expected = FOLDER.resolve(name).resolve("expected");
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(expected)) {
            for (Path file : files(expected)) {
                files.put(expected.relativize(file).toString().replace('\\', '/'), read(file));
            }
        }
        return files;
    }

    /** Makes {@code files} what is expected. */
    public static void rewrite(String name, Map<String, String> files) throws IOException {
        Path expected = FOLDER.resolve(name).resolve("expected");
        if (Files.isDirectory(expected)) {
            try (Stream<Path> old = Files.walk(expected)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
