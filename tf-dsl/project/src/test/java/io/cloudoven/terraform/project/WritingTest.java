package io.cloudoven.terraform.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.Tuple;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {
    private static final String[] FILES = {"main.tf", "outputs.tf", "variables.tf", "versions.tf"};

    @TempDir
    Path folder;

    @Test
    void a_folder_gets_the_four_files_and_nothing_else() throws IOException {
        Path target = folder.resolve("deep/shop");
        List<Path> written = blueprint("main").writeTo(target);
        assertThat(names(target)).containsExactly(FILES);
        assertThat(written).extracting(path -> path.getFileName().toString()).containsExactlyInAnyOrder(FILES);
        assertThat(target.resolve("main.tf")).content().contains("\"azurerm_resource_group\" \"main\"");
        assertThat(target.resolve("outputs.tf")).isEmptyFile();
    }

    @Test
    void own_files_are_replaced_and_others_are_left_alone() throws IOException {
        Files.writeString(folder.resolve("terraform.tfvars"), "x = 1");
        blueprint("old").writeTo(folder);
        blueprint("new").writeTo(folder);
        assertThat(names(folder)).hasSize(5).contains(FILES).contains("terraform.tfvars");
        assertThat(folder.resolve("terraform.tfvars")).hasContent("x = 1");
        assertThat(folder.resolve("main.tf")).content().contains("\"new\"").doesNotContain("\"old\"");
    }

    @Test
    void json_is_written_likewise() throws IOException {
        blueprint("main").writeJsonTo(folder);
        assertThat(names(folder))
                .containsExactly("main.tf.json", "outputs.tf.json", "variables.tf.json", "versions.tf.json");
        assertThat(folder.resolve("main.tf.json")).content().contains("\"azurerm_resource_group\"");
    }

    @Test
    void both_syntaxes_in_one_folder_are_refused_before_anything_is_written() throws IOException {
        blueprint("main").writeJsonTo(folder);
        assertThatThrownBy(() -> blueprint("main").writeTo(folder))
                .isInstanceOf(BlueprintException.class)
                .hasMessageContaining("Terraform would read")
                .hasMessageContaining(".tf.json");
        assertThat(names(folder)).hasSize(4);
    }

    @Test
    void when_a_file_cannot_be_replaced_no_draft_stays() throws IOException {
        Files.createDirectories(folder.resolve("main.tf/not-empty"));
        assertThatThrownBy(() -> blueprint("main").writeTo(folder))
                .isInstanceOf(BlueprintException.class)
                .hasMessageContaining("writing blueprint shop failed")
                .hasMessageContaining("then write it again");
        assertThat(names(folder)).noneMatch(name -> name.contains("draft"));
    }

    @Test
    void what_a_killed_process_left_is_deleted_but_the_work_of_a_living_one_is_not() throws IOException {
        Path abandoned = Files.writeString(folder.resolve(".main.tf.1-a.cloudoven-draft"), "secret");
        Files.setLastModifiedTime(abandoned, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        Path living = Files.writeString(folder.resolve(".main.tf.2-b.cloudoven-draft"), "in work");
        blueprint("main").writeTo(folder);
        assertThat(abandoned).doesNotExist();
        assertThat(living).exists();
    }

    @Test
    void a_zip_is_the_same_bytes_in_every_time_zone() throws IOException {
        Path first = folder.resolve("a.zip");
        Path second = folder.resolve("b.zip");
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            blueprint("main").writeZip(first);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            blueprint("main").writeZip(second);
        } finally {
            TimeZone.setDefault(before);
        }
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        blueprint("main").writeZip(stream);
        assertThat(second).hasSameBinaryContentAs(first).hasBinaryContent(stream.toByteArray());
        assertThat(names(folder)).containsExactly("a.zip", "b.zip");
        assertThat(entries(first)).containsExactly("versions.tf", "variables.tf", "main.tf", "outputs.tf");
    }

    @Test
    void the_zip_has_the_text_of_the_folder() throws IOException {
        blueprint("main").writeTo(folder);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        blueprint("main").writeZip(stream);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(stream.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(zip.readAllBytes()).isEqualTo(Files.readAllBytes(folder.resolve(entry.getName())));
            }
        }
    }

    @Test
    void a_stream_that_fails_is_told() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no room");
            }
        };
        assertThatThrownBy(() -> blueprint("main").writeZip(full))
                .isInstanceOf(BlueprintException.class)
                .hasMessageContaining("no room");
    }

    @Test
    void an_old_zip_is_replaced_and_stays_when_writing_fails() throws IOException {
        Path zip = Files.writeString(folder.resolve("shop.zip"), "old");
        Blueprint.Builder broken = Blueprint.builder("shop");
        broken.output("x", tooDeep());
        assertThatThrownBy(() -> broken.build().writeZip(zip)).isInstanceOf(RuntimeException.class);
        assertThat(zip).hasContent("old");
        assertThat(names(folder)).containsExactly("shop.zip");
        blueprint("main").writeZip(zip);
        assertThat(entries(zip)).hasSize(4);
    }

    private static Value<?> tooDeep() {
        Expression deep = Literal.TRUE;
        for (int i = 0; i < 5_000; i++) {
            deep = new Tuple(List.of(deep));
        }
        return Value.of(deep);
    }

    private static Blueprint blueprint(String name) {
        Blueprint.Builder builder = Blueprint.builder("shop");
        builder.add(Group.complete(name));
        return builder.build();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> entries(Path zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
