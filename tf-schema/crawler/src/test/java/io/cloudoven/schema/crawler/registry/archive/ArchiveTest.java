package io.cloudoven.schema.crawler.registry.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.crawler.CrawlException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final int FILE = 0100644;
    private static final int PROGRAM = 0100755;
    private static final byte ZSTANDARD = 93;
    private static final int LINK = 0120777;
    private static final int DEVICE = 0020666;

    @TempDir
    Path temp;

    private Path zip;
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        zip = temp.resolve("package.zip");
        folder = Files.createDirectory(temp.resolve("folder"));
    }

    @Test
    void unpacks_files_and_keeps_programs_executable() throws IOException {
        write(out -> {
            add(out, "terraform-provider-shop_v1.0.0", PROGRAM, "plugin");
            add(out, "docs/", 0040755, "");
            add(out, "docs/LICENSE.txt", FILE, "text");
        });

        UnpackedArchive unpacked = new Archive(zip, Limits.standard()).unpack(folder);

        assertThat(unpacked.files()).containsOnlyKeys("terraform-provider-shop_v1.0.0", "docs/LICENSE.txt");
        assertThat(unpacked.folders()).containsExactly("docs/");
        assertThat(folder.resolve("terraform-provider-shop_v1.0.0"))
                .isExecutable()
                .hasContent("plugin");
        assertThat(Files.isExecutable(folder.resolve("docs/LICENSE.txt"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "a/../../evil",
                "/etc/evil",
                "..~evil",
                "a~b",
                "C:/evil",
                "C:evil",
                "a//b",
                "./a",
                "a/.",
                "nul",
                "aux.txt",
                "a\nb",
                "a.",
                "a ",
                ".."
            })
    void writes_nothing_outside_of_its_folder(String name) throws IOException {
        write(out -> {
            add(out, "good", FILE, "good");
            add(out, name, FILE, "evil");
        });

        refused("was made to do harm");
    }

    @Test
    void takes_nothing_that_terraform_could_not_unpack() throws IOException {
        write(out -> add(out, "plugin", FILE, "x"));
        byte[] bytes = Files.readAllBytes(zip);
        for (int i = 0; i + 10 < bytes.length; i++) {
            boolean local = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3;
            boolean central = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1;
            if (local || central) {
                bytes[i + (local ? 8 : 10)] = ZSTANDARD;
            }
        }
        Files.write(zip, bytes);
        refused("\"plugin\" is encrypted or compressed in an unknown way");
    }

    @Test
    void takes_no_links_and_devices() throws IOException {
        write(out -> add(out, "link", LINK, "../../evil"));
        refused("\"link\" is a link or a device");
        write(out -> add(out, "device", DEVICE, ""));
        refused("\"device\" is a link or a device");
    }

    @Test
    void takes_no_name_twice() throws IOException {
        write(out -> {
            add(out, "plugin", FILE, "one");
            add(out, "PLUGIN", FILE, "other");
        });
        refused("is there twice");
    }

    @Test
    void takes_no_more_than_its_limits() throws IOException {
        write(out -> add(out, "bomb", FILE, "0".repeat(20 << 20)));
        refusedBy(new Limits(10, 1 << 30, 10), "grows to more than");
        refusedBy(new Limits(10, 1 << 20, 10_000), "more than 1048576");
        write(out -> {
            for (int i = 0; i < 11; i++) {
                add(out, "file" + i, FILE, "");
            }
        });
        refusedBy(new Limits(10, 1 << 20, 10), "11 entries, more than 10");
    }

    @Test
    void says_that_an_archive_is_damaged() throws IOException {
        write(out -> add(out, "plugin", FILE, "plugin".repeat(1000)));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> new Archive(zip, Limits.standard()).unpack(folder))
                .isInstanceOf(CrawlException.class)
                .hasMessageContaining("damaged");
    }

    private void refused(String reason) throws IOException {
        refusedBy(Limits.standard(), reason);
        try (Stream<Path> children = Files.list(folder)) {
            assertThat(children).isEmpty();
        }
    }

    private void refusedBy(Limits limits, String reason) {
        assertThatThrownBy(() -> new Archive(zip, limits).unpack(folder))
                .isInstanceOf(CrawlException.class)
                .hasMessageContaining("refused to unpack")
                .hasMessageContaining(reason);
    }

    private interface Entries {
        void add(ZipArchiveOutputStream out) throws IOException;
    }

    private void write(Entries entries) throws IOException {
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip.toFile())) {
            entries.add(out);
        }
        // The library would write slashes for backslashes.
        byte[] bytes = Files.readAllBytes(zip);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '~' ? (byte) '\\' : bytes[i];
        }
        Files.write(zip, bytes);
    }

    private static void add(ZipArchiveOutputStream out, String name, int mode, String text) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(mode);
        out.putArchiveEntry(entry);
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeArchiveEntry();
    }
}
