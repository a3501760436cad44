package io.cloudoven.terraform.project;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a module as a zip: the same files in the same order with the same time, so the same bytes. */
final class ModuleArchive {
    /** A zip has no time zone; to its very first moment Java adds one of the machine, so this is a month later. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ModuleArchive() {}

    static void write(Path file, List<ModuleFile> files, String blueprint) {
        Path place = file.toAbsolutePath();
        Path folder = place.getParent();
        if (folder == null) {
            throw new BlueprintException(file + " is no file to write blueprint " + blueprint + " to; name one", null);
        }
        Draft draft = new Draft(place);
        try {
            Files.createDirectories(folder);
            draft.write(out -> entries(out, files));
            draft.publish();
        } catch (IOException e) {
            throw failed(file.toString(), blueprint, e, "check that its folder can be written and has room");
        } finally {
            draft.discard();
        }
    }

    static void write(OutputStream out, List<ModuleFile> files, String blueprint) {
        try {
            entries(
                    new FilterOutputStream(out) {
                        @Override
                        public void write(byte[] bytes, int from, int length) throws IOException {
                            out.write(bytes, from, length);
                        }

                        @Override
                        public void close() throws IOException {
                            flush();
                        }
                    },
                    files);
        } catch (IOException e) {
            throw failed("the given stream", blueprint, e, "see its cause");
        }
    }

    private static void entries(OutputStream out, List<ModuleFile> files) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ModuleFile file : files) {
                ZipEntry entry = new ZipEntry(file.name());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                file.write(zip);
                zip.closeEntry();
            }
        }
    }

    private static BlueprintException failed(String target, String blueprint, IOException e, String next) {
        return new BlueprintException(
                target + ": writing the zip of blueprint " + blueprint + " failed (" + e + "); " + next, e);
    }
}
