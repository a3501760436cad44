package io.cloudoven.terraform.codegen.folder;

import io.cloudoven.codegen.CodegenException;
import io.cloudoven.codegen.folder.FolderUpdate;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.terraform.codegen.GenerationOptions;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Generates source from the command line.
 *
 * <pre>
 * azurerm 5.2.0 com.example.azurerm target/sources
 * time 0.14.2 com.example.time target/sources time-0.14.2.json.gz
 * </pre>
 *
 * <p>Exits with 0 when done, 1 when it cannot be done, 2 when the arguments make no sense.
 */
public final class GenerateCommand {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final String USAGE = """
            usage: <provider> <version> <package> <folder> [<catalog>]
              <provider> such as azurerm or hashicorp/azurerm
              <package>  of the resources
              <folder>   for the sources; files of earlier runs that are not generated now are deleted
              <catalog>  a catalog's folder or zip file, or what "tofu providers schema -json" printed;
                         otherwise what is embedded""";

    private GenerateCommand() {}

    /** Runs the command and ends Java with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() < 4 || arguments.size() > 5) {
            err.println(USAGE);
            return MISUSED;
        }
        try {
            FolderUpdate update = new FolderGenerator(
                            source(arguments),
                            GenerationOptions.builder(arguments.get(2)).build())
                    .update(Path.of(arguments.get(3)));
            out.println(update.files() + " files, " + update.written() + " written, " + update.deleted() + " deleted");
            return DONE;
        } catch (CodegenException | SchemaException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private static SchemaSource source(List<String> arguments) {
        String provider = arguments.get(0);
        String version = arguments.get(1);
        return arguments.size() == 4
                ? SchemaSource.embedded(provider, version)
                : SchemaSource.of(Path.of(arguments.get(4)), provider, version);
    }
}
