package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.registry.archive.Archive;
import io.cloudoven.schema.crawler.registry.archive.UnpackedArchive;
import io.cloudoven.schema.crawler.registry.http.PartialDownload;
import io.cloudoven.schema.crawler.registry.verify.PackageHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts one package into a cache: fetched, verified, unpacked, verified again, published. Its lock is held. */
final class Install {

    private final PackageCache cache;
    private final CachePlace place;

    Install(PackageCache cache, CachePlace place) {
        this.cache = cache;
        this.place = place;
    }

    void run(PackageCache.Fetch fetch) throws IOException {
        // Left by a process that died: nobody else is here.
        Folders.remove(place.draft());
        Folders.remove(place.aside());
        FetchedArchive fetched = fetch.fetch(place.partial());
        try {
            install(fetched);
        } finally {
            Folders.remove(place.draft());
            PartialDownload.remove(place.partial());
        }
    }

    private void install(FetchedArchive fetched) throws IOException {
        SortedSet<PackageHash> hashes = new TreeSet<>(Set.of(PackageHash.ofZip(PackageHash.sha256Of(fetched.file()))));
        if (fetched.expected().stream().allMatch(PackageHash::isOfZip)) {
            expect(fetched.expected(), hashes);
        }
        Path files = Files.createDirectories(place.draft().resolve("package"));
        hashes.addAll(hashes(new Archive(fetched.file(), cache.limits()).unpack(files)));
        expect(fetched.expected(), hashes);
        cache.confirm(place.version(), hashes);
        Path binary = PluginBinary.find(files, place.version());
        if (!Files.isExecutable(binary) && !binary.toFile().setExecutable(true, false)) {
            throw new CrawlException(
                    binary + ": cannot be made executable; use a cache folder on a file system that can");
        }
        new InstallRecord(hashes, fetched.signer()).write(place.draft().resolve("installed.json"));
        Folders.publish(place.draft(), place.home(), place.aside());
    }

    private void expect(Set<PackageHash> expected, SortedSet<PackageHash> found) {
        if (!expected.isEmpty() && expected.stream().noneMatch(found::contains)) {
            throw new CrawlException("the package of " + place.version() + " for " + place.platform() + " has the hash "
                    + found + " and not " + new TreeSet<>(expected)
                    + "; it was tampered with or damaged on its way, try again and do not use it if this stays");
        }
    }

    /** Of the files; and, as Go hashes zip files, of the folders too if the archive lists them. */
    private static Set<PackageHash> hashes(UnpackedArchive unpacked) {
        Map<String, byte[]> entries = new TreeMap<>(unpacked.files());
        byte[] nothing = PackageHash.sha256().digest();
        unpacked.folders().forEach(folder -> entries.put(folder, nothing));
        return new TreeSet<>(Set.copyOf(List.of(PackageHash.ofFiles(unpacked.files()), PackageHash.ofFiles(entries))));
    }
}
