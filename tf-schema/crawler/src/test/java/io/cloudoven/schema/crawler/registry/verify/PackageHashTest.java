package io.cloudoven.schema.crawler.registry.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.crawler.CrawlException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageHashTest {

    /** Of these three files, by Go's {@code dirhash.HashDir} with an empty prefix. */
    private static final String BY_GO = "h1:ZSDef/Gvm/Id8fkawSvv7raraMvOKaIRgnI8q21bbUM=";

    @TempDir
    Path folder;

    @Test
    void hashes_a_folder_as_go_does() throws IOException {
        Files.writeString(folder.resolve("terraform-provider-shop_v1.0.0"), "plugin\n");
        Files.writeString(folder.resolve("README.md"), "read me\n");
        Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("ä.json"), "{}");

        assertThat(PackageHash.ofFolder(folder)).hasToString(BY_GO);
        assertThat(PackageHash.ofFiles(Map.of(
                        "terraform-provider-shop_v1.0.0", sha256("plugin\n"),
                        "README.md", sha256("read me\n"),
                        "sub/ä.json", sha256("{}"))))
                .hasToString(BY_GO);
    }

    @Test
    void hashes_nothing_as_go_does() throws IOException {
        assertThat(PackageHash.ofFolder(folder)).hasToString("h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    @Test
    void wants_a_scheme() {
        assertThat(PackageHash.parse("h2:later").isKnown()).isFalse();
        assertThatThrownBy(() -> PackageHash.parse("47DEQpj8")).isInstanceOf(CrawlException.class);
    }

    @Property(tries = 200)
    void changes_with_any_name_and_any_byte(
            @ForAll @Size(min = 1, max = 5) Map<String, String> files, @ForAll String name, @ForAll String text) {
        Map<String, byte[]> digests = digests(files);
        PackageHash before = PackageHash.ofFiles(digests);
        byte[] old = digests.put(name, sha256(text));

        boolean same = old != null && Arrays.equals(old, sha256(text));
        assertThat(PackageHash.ofFiles(digests).equals(before)).isEqualTo(same);
    }

    private static Map<String, byte[]> digests(Map<String, String> files) {
        Map<String, byte[]> digests = new TreeMap<>();
        files.forEach((name, text) -> digests.put(name, sha256(text)));
        return digests;
    }

    private static byte[] sha256(String text) {
        return PackageHash.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
