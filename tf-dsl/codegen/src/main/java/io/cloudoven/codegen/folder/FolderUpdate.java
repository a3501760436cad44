package io.cloudoven.codegen.folder;

import io.cloudoven.codegen.CodegenException;
import io.cloudoven.codegen.SourceSink;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What bringing a folder of generated source up to date did.
 *
 * @param files how many files are in the folder now
 * @param written how many of them are new or changed
 * @param deleted how many are gone
 */
public record FolderUpdate(int files, int written, int deleted) {

    /** Generates source. */
    @FunctionalInterface
    public interface Generation {
        /** Hands each file over; returns how many. */
        int into(SourceSink sink);
    }

    /**
     * Generates into a folder what is not up to date.
     *
     * <p>Where the fingerprint is that of the last time and the files are still there, nothing is done. Otherwise only files
     * that differ are written, and those nobody generates any more are deleted. A generation that was interrupted is made
     * up for by the next one. One at a time may use a folder.
     *
     * @param fingerprint of all that the result depends on
     * @throws CodegenException if the folder cannot be read or written, or the generation throws it
     */
    public static FolderUpdate of(Path folder, String fingerprint, Generation generation) {
        try {
            FolderIndex index = FolderIndex.read(folder);
            if (index.describes(fingerprint, folder)) {
                return new FolderUpdate(index.sizes().size(), 0, 0);
            }
            SourceFolder target = SourceFolder.open(folder, index);
            int files = generation.into(target::put);
            target.close(fingerprint);
            return new FolderUpdate(files, target.written(), target.deleted());
        } catch (IOException e) {
            throw new CodegenException(
                    folder + ": generating failed (" + e + "); check that the folder can be read and written", e);
        }
    }
}
