package io.cloudoven.mesh.release.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.mesh.MeshException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartArchiveTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("chart.tgz");
    }

    private interface Content {
        void write(TarArchiveOutputStream tar) throws IOException;
    }

    @Test
    void gives_the_files_at_the_top_as_texts() throws IOException {
        write(tar -> {
            add(tar, "chart/", new byte[0]);
            add(tar, "chart/Chart.yaml", "name: chart".getBytes());
            add(tar, "chart/templates/all.yaml", "x".getBytes());
        });
        assertThat(ChartArchive.read(file)).containsOnlyKeys("Chart.yaml").containsEntry("Chart.yaml", "name: chart");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "chart/../../evil",
                "/etc/evil",
                "chart\\..\\evil",
                "C:/evil",
                "chart/a\u0007b",
                "other/file"
            })
    void names_that_lead_elsewhere_are_refused(String name) throws IOException {
        write(tar -> {
            add(tar, "chart/Chart.yaml", new byte[0]);
            add(tar, name, new byte[0]);
        });
        refused();
    }

    @ParameterizedTest
    @ValueSource(bytes = {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR, TarConstants.LF_FIFO})
    void links_and_devices_are_refused(byte kind) throws IOException {
        write(tar -> {
            add(tar, "chart/Chart.yaml", new byte[0]);
            TarArchiveEntry entry = new TarArchiveEntry("chart/link", kind);
            entry.setLinkName("/etc/passwd");
            tar.putArchiveEntry(entry);
            tar.closeArchiveEntry();
        });
        refused();
    }

    @Test
    void what_is_there_twice_is_refused() throws IOException {
        write(tar -> {
            add(tar, "chart/Chart.yaml", new byte[0]);
            add(tar, "chart/Chart.yaml", new byte[0]);
        });
        refused();
    }

    @Test
    void a_file_that_grows_too_large_is_refused() throws IOException {
        write(tar -> {
            add(tar, "chart/Chart.yaml", new byte[0]);
            add(tar, "chart/bomb", new byte[6 << 20]);
        });
        assertThat(Files.size(file)).isLessThan(100_000);
        refused();
    }

    @Test
    void many_files_that_grow_too_large_together_are_refused() throws IOException {
        write(tar -> {
            add(tar, "chart/Chart.yaml", new byte[0]);
            for (int i = 0; i < 30; i++) {
                add(tar, "chart/bomb" + i, new byte[4 << 20]);
            }
        });
        refused();
    }

    @Test
    void too_many_files_are_refused() throws IOException {
        write(tar -> {
            for (int i = 0; i <= 10_000; i++) {
                add(tar, "chart/" + i, new byte[0]);
            }
        });
        refused();
    }

    @Test
    void no_chart_is_refused() throws IOException {
        write(tar -> add(tar, "chart/values.yaml", new byte[0]));
        refused();
        Files.writeString(file, "no archive");
        refused();
        Files.write(file, new byte[0]);
        refused();
    }

    @Test
    void damaged_archives_are_refused_or_read_but_nothing_else() throws IOException {
        write(tar -> add(tar, "chart/Chart.yaml", "name: chart\nversion: 1.2.3\n".getBytes()));
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bad, random.nextInt(bad.length)) : bad);
            try {
                ChartArchive.read(file);
            } catch (MeshException expected) {
                assertThat(expected).hasMessageContaining("chart.tgz");
            }
        }
    }

    private void refused() {
        assertThatThrownBy(() -> ChartArchive.read(file))
                .isInstanceOf(MeshException.class)
                .hasMessageStartingWith("chart.tgz: ");
    }

    private void write(Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
            content.write(tar);
        }
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }
}
