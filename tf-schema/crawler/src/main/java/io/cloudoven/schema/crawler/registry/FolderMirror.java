package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.catalog.Version;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.registry.verify.PackageHash;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of packages as {@code terraform providers mirror} writes it (packed: zip files) or as Terraform installs them
 * (unpacked: folders); both may be mixed. Unpacked packages are used where they are. It has no signatures: give the cache
 * a lock file to have packages checked. Immutable and thread-safe.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/cli/config/config-file#filesystem_mirror">filesystem mirror</a>
 */
public final class FolderMirror implements ProviderSource {

    private static final String SUFFIX = ".zip";

    private final Path root;

    private FolderMirror(Path root) {
        this.root = root;
    }

    /** The mirror in a folder. */
    public static FolderMirror at(Path root) {
        return new FolderMirror(root);
    }

    @Override
    public SortedSet<Version> versions(ProviderAddress provider) {
        SortedSet<Version> versions = new TreeSet<>();
        for (String name : names(folder(provider))) {
            version(provider, name).ifPresent(versions::add);
        }
        if (versions.isEmpty()) {
            throw new CrawlException(folder(provider) + ": has no version of " + provider
                    + "; check the mirror's folder, or fill it with: terraform providers mirror");
        }
        return versions;
    }

    @Override
    public ProviderPackage install(ProviderVersion version, Platform platform, PackageCache cache) {
        Path home = folder(version.provider());
        Path unpacked = home.resolve(version.version().toString()).resolve(platform.toString());
        if (Files.isDirectory(unpacked)) {
            return inPlace(version, platform, unpacked, cache);
        }
        Path packed = home.resolve(prefix(version.provider()) + version.version() + "_" + platform + SUFFIX);
        if (Files.isRegularFile(packed)) {
            return cache.obtain(
                    version, platform, false, partial -> new FetchedArchive(packed, Set.of(), Optional.empty()));
        }
        throw new CrawlException(home + ": has no package of " + version + " for " + platform + ", only " + names(home)
                + "; take one of these, or add it with: terraform providers mirror");
    }

    private static ProviderPackage inPlace(
            ProviderVersion version, Platform platform, Path folder, PackageCache cache) {
        try {
            Path real = folder.toRealPath();
            SortedSet<PackageHash> hashes = new TreeSet<>(Set.of(PackageHash.ofFolder(real)));
            cache.confirm(version, hashes);
            return new ProviderPackage(
                    version, platform, real, PluginBinary.find(real, version), hashes, Optional.empty());
        } catch (IOException e) {
            throw new CrawlException(folder + ": reading failed (" + e + "); check that it can be read", e);
        }
    }

    /** The version of a package by its name: a folder's name, or part of a file's. */
    private static Optional<Version> version(ProviderAddress provider, String name) {
        String text = name;
        if (name.startsWith(prefix(provider)) && name.endsWith(SUFFIX)) {
            String middle = name.substring(prefix(provider).length(), name.length() - SUFFIX.length());
            text = middle.split("_", -1)[0];
        }
        try {
            return Optional.of(Version.parse(text));
        } catch (SchemaException e) {
            return Optional.empty(); // something else that lies there, such as the index of a network mirror
        }
    }

    private static String prefix(ProviderAddress provider) {
        return "terraform-provider-" + provider.type() + "_";
    }

    private Path folder(ProviderAddress provider) {
        return root.resolve(provider.host()).resolve(provider.namespace()).resolve(provider.type());
    }

    private static SortedSet<String> names(Path folder) {
        SortedSet<String> names = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return names;
        }
        try (Stream<Path> children = Files.list(folder)) {
            children.forEach(child -> names.add(child.getFileName().toString()));
            return names;
        } catch (IOException e) {
            throw new CrawlException(folder + ": reading failed (" + e + "); check that it can be read", e);
        }
    }
}
