package io.cloudoven.schema.cli;

import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.model.SchemaException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line: {@code java -jar tf-schema-cli.jar crawl hashicorp/azurerm --version '~> 5.0' --store dir:catalog}.
 *
 * <p>Exits with 0 when done, 1 when that failed, 2 when the arguments make no sense.
 */
@Command(
        name = "cloudoven-schema",
        description = "Crawls Terraform providers into catalogs, and finds and shows what is in them.",
        mixinStandardHelpOptions = true,
        version = "cloudoven-schema 0.1.0",
        synopsisSubcommandLabel = "<command>",
        subcommands = {
            CrawlCommand.class,
            ImportCommand.class,
            SearchCommand.class,
            ShowCommand.class,
            DiffCommand.class,
            SiteCommand.class
        })
public final class Main {
    private static final int FAILED = 1;

    private Main() {}

    /** Runs a command and ends Java with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((failure, command, parsed) -> {
            if (!(failure instanceof SchemaException || failure instanceof CrawlException)) {
                throw failure;
            }
            PrintWriter err = command.getErr();
            err.println(failure.getMessage());
            err.flush();
            return FAILED;
        });
    }
}
