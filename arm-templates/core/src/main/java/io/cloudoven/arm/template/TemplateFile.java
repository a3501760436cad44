package io.cloudoven.arm.template;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.json.Json;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Templates in files. */
final class TemplateFile {
    private TemplateFile() {}

    static Template read(Path file) {
        return parse(text(file), file.toString());
    }

    static String text(Path file) {
        try {
            long size = Files.size(file);
            if (size > 4L * Json.LONGEST) {
                throw new TemplateException(file + " has " + size + " bytes, which is no template; Azure takes 4 MB");
            }
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            throw new TemplateException(file + " is not in UTF-8; save it in that encoding", notUtf8);
        } catch (IOException e) {
            throw new TemplateException(file + " cannot be read (" + e + ")", e);
        }
    }

    static Template parse(String json, String source) {
        Object document;
        try {
            document = Json.read(json);
        } catch (ArmException notJson) {
            throw new TemplateException(source + ": " + notJson.getMessage(), notJson);
        }
        return Template.of(document, source);
    }

    static void write(Path file, String text) {
        // no createTempFile, whose files only their owner can read
        Path draft = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try {
                Files.writeString(draft, text);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new TemplateException(
                    file + " cannot be written (" + e + "); check that the folder can be written and has room", e);
        }
    }
}
