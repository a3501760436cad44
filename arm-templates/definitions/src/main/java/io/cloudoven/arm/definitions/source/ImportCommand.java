package io.cloudoven.arm.definitions.source;

import io.cloudoven.arm.ArmException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * Makes the compact form out of the type definitions that Azure publishes.
 *
 * <pre>
 * resource-types.zip src/main/resources/META-INF/cloudoven/arm
 * </pre>
 *
 * <p>Exits with 0 when done, 1 when it cannot be done, 2 when the arguments make no sense.
 */
public final class ImportCommand {
    /** How the names of files in the compact form end. */
    public static final String SUFFIX = ".types";

    /** The file that lists the namespaces. */
    public static final String INDEX = "namespaces";

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private ImportCommand() {}

    /** Runs the command and ends Java with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 2) {
            err.println("usage: <zip with types.json files> <folder>");
            return MISUSED;
        }
        try {
            int namespaces = write(TypesArchive.compact(Path.of(arguments.get(0))), Path.of(arguments.get(1)));
            out.println("imported " + namespaces + " namespaces");
            return DONE;
        } catch (ArmException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    /** Makes the folder hold these namespaces and no others; returns how many. */
    static int write(SortedMap<String, String> namespaces, Path folder) {
        try {
            Files.createDirectories(folder);
            try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
                for (Path file : old) {
                    Files.delete(file);
                }
            }
            for (var namespace : namespaces.entrySet()) {
                Files.writeString(folder.resolve(namespace.getKey() + SUFFIX), namespace.getValue());
            }
            Files.writeString(folder.resolve(INDEX), String.join("\n", namespaces.keySet()) + "\n");
            return namespaces.size();
        } catch (IOException e) {
            throw new ArmException(
                    folder + ": writing failed (" + e + "); check that the folder can be written and has room", e);
        }
    }
}
