package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.crawler.CrawlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the plugin among a package's files: {@code terraform-provider-<type>_v<version>…}, mostly. */
final class PluginBinary {

    private PluginBinary() {}

    /** @throws CrawlException if there is none or more than one */
    static Path find(Path folder, ProviderVersion version) {
        String name = "terraform-provider-" + version.provider().type();
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> plugins = children.filter(Files::isRegularFile)
                    .filter(file -> isNamed(file, name))
                    .sorted()
                    .toList();
            List<Path> exact = plugins.stream()
                    .filter(file -> file.getFileName().toString().startsWith(name + "_v" + version.version()))
                    .toList();
            List<Path> best = exact.isEmpty() ? plugins : exact;
            if (best.size() == 1) {
                return best.get(0);
            }
            throw new CrawlException("the package of " + version + " has "
                    + (best.isEmpty()
                            ? "no file named " + name + "_v" + version.version() + "…"
                            : "several plugins, "
                                    + best.stream().map(Path::getFileName).toList())
                    + "; it is no package of this provider, tell its publisher");
        } catch (IOException e) {
            throw new CrawlException(
                    folder + ": looking for the plugin failed (" + e + "); check that it can be read", e);
        }
    }

    private static boolean isNamed(Path file, String name) {
        String found = file.getFileName().toString();
        return found.equals(name) || found.equals(name + ".exe") || found.startsWith(name + "_");
    }
}
