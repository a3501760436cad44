package io.cloudoven.schema.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.model.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipStoreTest {

    @TempDir
    Path folder;

    @Test
    void writes_the_same_bytes_for_the_same_contents() throws IOException {
        Path one = folder.resolve("one.zip");
        Path other = folder.resolve("other.zip");
        new ZipStore(one).write(SmallProvider.version("1.0.0"));
        new ZipStore(one).write(SmallProvider.version("2.0.0"));
        new ZipStore(other).write(SmallProvider.version("2.0.0"));
        new ZipStore(other).write(SmallProvider.version("1.0.0"));
        new ZipStore(other).write(SmallProvider.version("1.0.0"));

        assertThat(one).hasSameBinaryContentAs(other);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(one, other);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.json",
                "/etc/x.json",
                "x.txt",
                "example.com/acme/shop/1.0.0/../../x.json",
                "example.com/acme/shop/1.0.0/resources/../x.json",
                "example.com/acme/shop/1.0.0/resources/...json",
                "example.com/acme/../1.0.0/resources/x.json",
                "example.com/acme/shop/1.0.0/elsewhere/x.json",
                "example.com/acme/shop/latest/manifest.json",
                "example.com\\acme\\shop\\1.0.0\\manifest.json"
            })
    void refuses_a_file_with_entries_that_belong_to_no_catalog(String name) throws IOException {
        Path file = folder.resolve("hostile.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.closeEntry();
        }
        ZipStore store = new ZipStore(file);

        assertThatThrownBy(store::versions)
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("hostile.zip")
                .hasMessageContaining("belongs to no catalog");
        assertThatThrownBy(() -> store.write(SmallProvider.version("1.0.0"))).isInstanceOf(SchemaException.class);
    }

    @Test
    void refuses_a_file_that_is_cut_off_or_no_zip() throws IOException {
        Path file = folder.resolve("catalog.zip");
        new ZipStore(file).write(SmallProvider.version("1.0.0"));
        byte[] whole = Files.readAllBytes(file);

        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> new ZipStore(file).versions())
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("catalog.zip");
        }
    }
}
