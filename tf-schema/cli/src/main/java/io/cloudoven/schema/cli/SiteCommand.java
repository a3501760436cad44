package io.cloudoven.schema.cli;

import io.cloudoven.schema.discovery.site.CatalogSite;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code site}: writes a catalog as a static site. */
@Command(name = "site", description = "Writes a catalog as a site that opens without a server: site <folder>")
final class SiteCommand implements Runnable {
    @Spec
    CommandSpec spec;

    @Mixin
    HelpOption help;

    @Mixin
    ReadFrom from;

    @Parameters(paramLabel = "<folder>", description = "Where to write it.")
    Path folder;

    @Option(names = "--title", paramLabel = "<title>", description = "What it is called: ${DEFAULT-VALUE}.")
    String title = "Terraform providers";

    @Override
    public void run() {
        CatalogSite.of(from.catalog()).title(title).writeTo(folder);
        spec.commandLine().getOut().println("wrote " + folder.resolve("index.html"));
    }
}
