package io.cloudoven.arm.evaluation;

import io.cloudoven.tools.SharedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The real templates beside the checkout, by path. */
final class Corpus {
    private Corpus() {}

    static Map<String, String> files() {
        Path zip = SharedFiles.of("arm/templates.zip");
        Map<String, String> files = new TreeMap<>();
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : archive.stream().filter(e -> !e.isDirectory()).toList()) {
                byte[] bytes = archive.getInputStream(entry).readAllBytes();
                files.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the corpus " + zip + " cannot be read", e);
        }
        return files;
    }

    /** The templates alone, without the parameter files. */
    static Map<String, String> templates() {
        Map<String, String> templates = files();
        templates.keySet().removeIf(path -> path.endsWith("parameters.json"));
        return templates;
    }
}
