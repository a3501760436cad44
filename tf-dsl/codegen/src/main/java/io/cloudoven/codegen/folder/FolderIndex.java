package io.cloudoven.codegen.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the last generation left in a folder: its fingerprint and the files with their sizes, in the file {@value #NAME}.
 *
 * <p>While a generation runs, the fingerprint is {@value #OPEN} and files are added before they are written; so after a
 * crash the next one knows what may be there.
 *
 * @param fingerprint of what was generated, or {@value #OPEN}
 * @param sizes the sizes in bytes by path; 0 while it is open
 */
record FolderIndex(String fingerprint, Map<String, Long> sizes) {
    static final String NAME = ".cloudoven-index";
    static final String OPEN = "open";

    private static final Pattern LINE = Pattern.compile("([0-9]{1,18}) ([^/\\\\]+(?:/[^/\\\\]+)*\\.java)");

    /** The index in a folder; an open one without files if there is none or it is damaged. */
    static FolderIndex read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        Map<String, Long> sizes = new TreeMap<>();
        if (!Files.isRegularFile(file)) {
            return new FolderIndex(OPEN, sizes);
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        boolean damaged = lines.isEmpty();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches() && !line.contains("..")) {
                sizes.put(matcher.group(2), Long.valueOf(matcher.group(1)));
            } else {
                damaged = true;
            }
        }
        return new FolderIndex(damaged ? OPEN : lines.get(0), sizes);
    }

    /** Whether a generation with that fingerprint ended, and its files are still there in their sizes. */
    boolean describes(String wanted, Path folder) {
        return fingerprint.equals(wanted)
                && sizes.entrySet().stream()
                        .allMatch(
                                entry -> folder.resolve(entry.getKey()).toFile().length() == entry.getValue());
    }

    /** Starts a generation: what is there may change. */
    static void open(Path folder, Collection<String> paths) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        paths.forEach(path -> sizes.put(path, 0L));
        new FolderIndex(OPEN, sizes).write(folder);
    }

    /** Notes a file that is about to be written. */
    static void add(Path folder, String path) throws IOException {
        Files.writeString(folder.resolve(NAME), "0 " + path + "\n", StandardOpenOption.APPEND);
    }

    void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder(fingerprint).append('\n');
        sizes.forEach((path, size) -> text.append(size).append(' ').append(path).append('\n'));
        Path draft = folder.resolve(NAME + ".draft");
        Files.writeString(draft, text);
        Files.move(draft, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
    }
}
