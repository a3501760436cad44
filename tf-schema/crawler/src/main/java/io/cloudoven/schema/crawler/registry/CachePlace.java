package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.catalog.ProviderVersion;
import java.nio.file.Path;

/** Where a package is in a cache, and where it is while it is being installed. */
record CachePlace(Path home, Path work, String name, ProviderVersion version, Platform platform) {

    static CachePlace of(Path root, ProviderVersion version, Platform platform) {
        // A colon, before a port, is not allowed in file names everywhere.
        String path = version.path().replace(':', '+');
        Path home = root;
        for (String part : path.split("/", -1)) {
            home = home.resolve(part);
        }
        return new CachePlace(
                home.resolve(platform.toString()),
                root.resolve(".work"),
                path.replace('/', '_') + "_" + platform,
                version,
                platform);
    }

    Path files() {
        return home.resolve("package");
    }

    Path record() {
        return home.resolve("installed.json");
    }

    Path lock() {
        return work.resolve(name + ".lock");
    }

    Path partial() {
        return work.resolve(name + ".zip");
    }

    Path draft() {
        return work.resolve(name + ".new");
    }

    Path aside() {
        return work.resolve(name + ".old");
    }
}
