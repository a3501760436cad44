package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.Configuration;
import io.cloudoven.terraform.block.Declaration;
import io.cloudoven.terraform.hcl.Body;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a configuration as a folder keeps them, exactly these and no others. */
final class Snapshot {
    private static final String UPDATE = "golden.update";

    private Snapshot() {}

    /** What differs between a configuration and its snapshot, or null; rewrites the snapshot when asked to. */
    static @Nullable String compare(Configuration configuration, Path folder) {
        Map<String, String> actual = new TreeMap<>();
        for (Map.Entry<String, Body> file : configuration.files().entrySet()) {
            actual.put(file.getKey(), file.getValue().toHcl());
        }
        try {
            Map<String, String> expected = read(folder);
            if (expected.equals(actual)) {
                return null;
            }
            if (updates()) {
                write(actual, expected, folder);
                return "The snapshot " + folder + " was rewritten; look at what changed and run again without -D"
                        + UPDATE;
            }
            return difference(expected, actual, folder, secrets(configuration));
        } catch (IOException e) {
            throw new UncheckedIOException("the snapshot " + folder + " cannot be used", e);
        }
    }

    private static boolean updates() {
        String update = System.getProperty(UPDATE);
        return update != null && !update.equals("false");
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> list = Files.list(folder)) {
                for (Path file : list.filter(Files::isRegularFile).toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static void write(Map<String, String> actual, Map<String, String> expected, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        for (String stale : expected.keySet()) {
            if (!actual.containsKey(stale)) {
                Files.delete(folder.resolve(stale));
            }
        }
        for (Map.Entry<String, String> file : actual.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static String difference(
            Map<String, String> expected, Map<String, String> actual, Path folder, Set<String> secrets) {
        StringBuilder text = new StringBuilder("The configuration differs from the snapshot " + folder + ":");
        for (Map.Entry<String, String> file : actual.entrySet()) {
            String known = expected.get(file.getKey());
            if (known == null) {
                text.append("\n  ").append(file.getKey()).append(" is not in the snapshot");
            } else if (!known.equals(file.getValue())) {
                text.append("\n  ").append(file.getKey()).append(firstDifference(known, file.getValue(), secrets));
            }
        }
        for (String name : expected.keySet()) {
            if (!actual.containsKey(name)) {
                text.append("\n  ").append(name).append(" is only in the snapshot");
            }
        }
        return text.append("\nRewrite it with -D")
                .append(UPDATE)
                .append(" if that is wanted.")
                .toString();
    }

    /** The line where two texts part, with the two lines before it. */
    private static String firstDifference(String expected, String actual, Set<String> secrets) {
        List<String> known = expected.lines().toList();
        List<String> found = actual.lines().toList();
        int line = 0;
        while (line < known.size() && line < found.size() && known.get(line).equals(found.get(line))) {
            line++;
        }
        StringBuilder text = new StringBuilder(", line " + (line + 1) + ":");
        for (int before = Math.max(0, line - 2); before < line; before++) {
            text.append("\n      ").append(shown(known, before, secrets));
        }
        text.append("\n    - ").append(shown(known, line, secrets));
        text.append("\n    + ").append(shown(found, line, secrets));
        return text.toString();
    }

    /** A line, without its value when its argument is sensitive in some block. */
    private static String shown(List<String> lines, int index, Set<String> secrets) {
        if (index >= lines.size()) {
            return "(end)";
        }
        String line = lines.get(index);
        int equals = line.indexOf('=');
        boolean secret =
                equals > 0 && secrets.contains(line.substring(0, equals).strip());
        return secret ? line.substring(0, equals + 2) + Secrecy.HIDDEN : line;
    }

    private static Set<String> secrets(Configuration configuration) {
        Set<String> names = new HashSet<>();
        for (Declaration declaration : configuration.declarations()) {
            names.addAll(new Secrecy(declaration).names());
        }
        return names;
    }
}
