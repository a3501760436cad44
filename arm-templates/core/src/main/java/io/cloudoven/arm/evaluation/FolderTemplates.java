package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Linked templates that are files of one folder. */
final class FolderTemplates implements TemplateResolver {
    private final Path folder;

    FolderTemplates(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Optional<Map<String, @Nullable Object>> resolve(TemplateLink link) {
        Path file = find(link);
        return file == null ? Optional.empty() : Optional.of(read(file));
    }

    private @Nullable Path find(TemplateLink link) {
        if (link.relativePath() != null) {
            Path parent = link.parent() == null ? null : find(link.parent());
            Path from = parent == null || parent.getParent() == null ? folder : parent.getParent();
            return file(from, link.relativePath());
        }
        if (link.uri() == null) {
            return null;
        }
        String path = link.uri().replaceFirst("[?#].*$", "");
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            Path file = file(folder, path.substring(at + 1));
            if (file != null) {
                return file;
            }
        }
        return null;
    }

    /** The file of a path, unless it is not there or out of the folder. */
    private @Nullable Path file(Path from, String path) {
        try {
            Path file = from.resolve(path).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    private static Map<String, @Nullable Object> read(Path file) {
        Object json;
        try {
            json = Json.read(Files.readString(file));
        } catch (IOException | ArmException unreadable) {
            throw new EvaluationException(
                    "the linked template " + file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
        if (!(json instanceof Map<?, ?> object)) {
            throw new EvaluationException("the linked template " + file + " is " + Json.kind(json) + ", no object");
        }
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        object.forEach((name, value) -> document.put((String) name, value));
        return Collections.unmodifiableMap(document);
    }
}
