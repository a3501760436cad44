package io.cloudoven.terraform.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a module into a folder: drafts of all files first, then all are moved to their places. */
final class ModuleFolder {
    private ModuleFolder() {}

    /**
     * Writes {@code files}.
     *
     * @param otherSuffix the suffix of the syntax they are not in; Terraform would read such files as well
     */
    static List<Path> write(Path folder, List<ModuleFile> files, String otherSuffix, String blueprint) {
        List<Draft> drafts = new ArrayList<>(files.size());
        List<Path> written = new ArrayList<>(files.size());
        try {
            Files.createDirectories(folder);
            for (ModuleFile file : files) {
                refuse(folder.resolve(file.stem() + otherSuffix), folder, blueprint);
                Draft draft = new Draft(folder.resolve(file.name()));
                drafts.add(draft);
                draft.write(file::write);
            }
            for (Draft draft : drafts) {
                written.add(draft.publish());
            }
            return List.copyOf(written);
        } catch (IOException e) {
            throw new BlueprintException(
                    folder + ": writing blueprint " + blueprint + " failed (" + e + ")"
                            + (written.isEmpty() ? "" : " after " + written + " had been replaced")
                            + "; check that the folder can be written and has room, then write it again",
                    e);
        } finally {
            for (Draft draft : drafts) {
                draft.discard();
            }
        }
    }

    private static void refuse(Path other, Path folder, String blueprint) {
        if (Files.exists(other)) {
            throw new BlueprintException(
                    folder + ": writing blueprint " + blueprint + " was refused, since Terraform would read "
                            + other.getFileName() + " as well; delete it or choose another folder",
                    null);
        }
    }
}
