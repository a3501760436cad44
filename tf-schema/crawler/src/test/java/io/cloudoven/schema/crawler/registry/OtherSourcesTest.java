package io.cloudoven.schema.crawler.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.catalog.VersionConstraint;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.registry.verify.LockFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherSourcesTest {

    private static final ProviderVersion TIME = ProviderVersion.of("hashicorp/time", "0.14.2");

    @TempDir
    Path folder;

    @Test
    void installs_from_packed_and_unpacked_mirrors() throws IOException {
        Path home = Files.createDirectories(folder.resolve("mirror/registry.terraform.io/hashicorp/time"));
        String platform = Platform.current().toString();
        Files.write(home.resolve("terraform-provider-time_0.14.2_" + platform + ".zip"), TimeProvider.zip());
        Files.writeString(home.resolve("index.json"), "{}");
        Path unpacked = Files.createDirectories(home.resolve("0.14.1").resolve(platform));
        Files.copy(TimeProvider.plugin(), unpacked.resolve("terraform-provider-time_v0.14.1"));
        FolderMirror mirror = FolderMirror.at(folder.resolve("mirror"));
        PackageCache cache = PackageCache.in(folder.resolve("cache"));

        assertThat(mirror.resolve(TIME.provider(), VersionConstraint.any())).isEqualTo(TIME);
        ProviderPackage packed = mirror.install(TIME, Platform.current(), cache);
        ProviderPackage inPlace =
                mirror.install(ProviderVersion.of("hashicorp/time", "0.14.1"), Platform.current(), cache);

        assertThat(packed.binary())
                .hasSameBinaryContentAs(TimeProvider.plugin())
                .isExecutable();
        assertThat(inPlace.folder()).isEqualTo(unpacked.toRealPath());
        assertThatThrownBy(() -> mirror.install(TIME, Platform.parse("plan9_arm"), cache))
                .isInstanceOf(CrawlException.class)
                .hasMessageContaining("has no package of");
        assertThatThrownBy(() -> mirror.resolve(TIME.provider(), VersionConstraint.parse("> 1")))
                .hasMessageContaining("fits \"> 1\"; there are [0.14.2, 0.14.1]");
    }

    @Test
    void reads_the_mirror_that_open_tofu_uses() {
        Path mirror =
                TimeProvider.plugin().getParent().resolve("../../../mirror").normalize();

        ProviderPackage time = FolderMirror.at(mirror).install(TIME, Platform.current(), PackageCache.in(folder));

        assertThat(time.binary()).hasSameBinaryContentAs(TimeProvider.plugin());
    }

    @Test
    void uses_a_local_binary_where_it_is() {
        LocalBinary local = LocalBinary.of(TimeProvider.plugin(), TIME);
        PackageCache cache = PackageCache.in(folder);

        assertThat(local.resolve(TIME.provider(), VersionConstraint.parse("~> 0.14")))
                .isEqualTo(TIME);
        assertThat(local.install(TIME, Platform.current(), cache).binary()).isEqualTo(TimeProvider.plugin());
        assertThat(TimeProvider.filesIn(folder)).isEmpty();
        LockFile lock = LockFile.parse(
                "lock", "provider \"hashicorp/time\" {\n version = \"0.14.2\"\n hashes = [\"h1:other\"]\n}");
        assertThatThrownBy(() -> local.install(TIME, Platform.current(), cache.lockedBy(lock)))
                .hasMessageContaining("none of the 1 that are locked");
        assertThatThrownBy(() -> LocalBinary.of(folder, TIME).install(TIME, Platform.current(), cache))
                .hasMessageContaining("is no executable file");
    }
}
