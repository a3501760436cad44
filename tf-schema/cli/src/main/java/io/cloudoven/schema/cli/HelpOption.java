package io.cloudoven.schema.cli;

import picocli.CommandLine.Option;

/** {@code --help} alone: picocli's own mixin has a {@code --version} too, which here is that of a provider. */
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Explains the command.")
    boolean asked;
}
