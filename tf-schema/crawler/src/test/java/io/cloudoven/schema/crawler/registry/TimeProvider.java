package io.cloudoven.schema.crawler.registry;

import io.cloudoven.registry.ProviderZip;
import io.cloudoven.registry.PublisherKey;
import io.cloudoven.registry.RegistryServer;
import io.cloudoven.registry.Release;
import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The real plugin of hashicorp/time, released by a publisher of these tests. */
final class TimeProvider {
    static final String NAME = "hashicorp/time";
    static final String VERSION = "0.14.2";
    static final PublisherKey KEY = PublisherKey.create();

    private static byte[] zip;

    private TimeProvider() {}

    static synchronized byte[] zip() {
        if (zip == null) {
            zip = ProviderZip.of(plugin());
        }
        return zip;
    }

    static Path plugin() {
        return Tools.plugin("time", VERSION);
    }

    static Release release() {
        return Release.of(NAME, VERSION, Map.of(Platform.current().toString(), zip()), KEY);
    }

    static ProviderAddress address(RegistryServer server) {
        return ProviderAddress.parse(server.host() + "/" + NAME);
    }

    static ProviderVersion version(RegistryServer server) {
        return ProviderVersion.of(server.host() + "/" + NAME, VERSION);
    }

    /** All files under a folder, but the empty ones' folders. */
    static List<String> filesIn(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
