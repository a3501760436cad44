package io.cloudoven.terraform.codegen.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.codegen.CodegenException;
import io.cloudoven.codegen.folder.FolderUpdate;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.terraform.codegen.GenerationOptions;
import io.cloudoven.terraform.codegen.Schemas;
import io.cloudoven.terraform.codegen.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderGeneratorTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temporary;

    private Path folder;
    private Path resource;

    @BeforeEach
    void a_first_generation() throws IOException {
        folder = temporary.resolve("sources");
        resource = folder.resolve("io/cloudoven/terraform/cloud/B.java");
        assertThat(update(Selection.ALL)).isEqualTo(new FolderUpdate(15, 15, 0));
        Files.setLastModifiedTime(resource, LONG_AGO);
    }

    @Test
    void nothing_is_done_where_nothing_changed() throws IOException {
        assertThat(update(Selection.ALL)).isEqualTo(new FolderUpdate(15, 0, 0));
        assertThat(Files.getLastModifiedTime(resource)).isEqualTo(LONG_AGO);
    }

    @Test
    void files_that_stay_the_same_are_not_touched_and_others_deleted() throws IOException {
        Path mine = Files.writeString(folder.resolve("io/cloudoven/terraform/cloud/Mine.java"), "class Mine {}");
        FolderUpdate update = update(Selection.builder()
                .resources("cloud_b")
                .dataSources()
                .ephemeralResources()
                .build());
        assertThat(update).isEqualTo(new FolderUpdate(6, 0, 9));
        assertThat(Files.getLastModifiedTime(resource)).isEqualTo(LONG_AGO);
        assertThat(folder.resolve("io/cloudoven/terraform/cloud/A.java")).doesNotExist();
        assertThat(folder.resolve("io/cloudoven/terraform/cloud/data")).doesNotExist();
        assertThat(mine).exists();
    }

    @Test
    void what_somebody_deleted_or_changed_comes_back() throws IOException {
        Files.delete(folder.resolve("io/cloudoven/terraform/cloud/A.java"));
        Files.writeString(resource, "broken");
        assertThat(update(Selection.ALL)).isEqualTo(new FolderUpdate(15, 2, 0));
        assertThat(Files.readString(resource)).contains("class B");
    }

    @Test
    void another_schema_is_generated() {
        FolderGenerator other =
                new FolderGenerator(new Fixed("other", Schemas.ofCase("basic-resource")), options(Selection.ALL));
        assertThat(other.update(folder).deleted()).isGreaterThan(8);
    }

    @Test
    void an_interrupted_generation_is_made_up_for() throws IOException {
        Path orphan = folder.resolve("io/cloudoven/terraform/cloud/Orphan.java");
        assertThatThrownBy(() -> FolderUpdate.of(folder, "another", sink -> {
                    sink.accept("io/cloudoven/terraform/cloud/Orphan.java", "class Orph");
                    sink.accept("io/cloudoven/terraform/cloud/B.java", "class");
                    throw new CodegenException("interrupted");
                }))
                .hasMessage("interrupted");
        assertThat(orphan).exists();
        assertThat(update(Selection.ALL)).isEqualTo(new FolderUpdate(15, 1, 1));
        assertThat(orphan).doesNotExist();
        assertThat(update(Selection.ALL)).isEqualTo(new FolderUpdate(15, 0, 0));
    }

    @Test
    void a_damaged_index_deletes_nothing_outside_the_folder() throws IOException {
        Path outside = Files.writeString(temporary.resolve("Outside.java"), "mine");
        Files.writeString(
                folder.resolve(".cloudoven-index"),
                "open\n1 ../Outside.java\n1 /etc/Other.java\n\u0000\n1 a/../../X.java");
        assertThat(update(Selection.ALL)).isEqualTo(new FolderUpdate(15, 0, 0));
        assertThat(outside).exists();
        assertThat(update(Selection.ALL).files()).isEqualTo(15);
    }

    @Test
    void a_folder_that_is_a_file_is_said() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "x");
        FolderGenerator generator =
                new FolderGenerator(new Fixed("x", Schemas.ofCase("selection")), options(Selection.ALL));
        assertThatThrownBy(() -> generator.update(file))
                .isInstanceOf(CodegenException.class)
                .hasMessageContaining(file.toString());
    }

    private FolderUpdate update(Selection selection) {
        return new FolderGenerator(new Fixed("one", Schemas.ofCase("selection")), options(selection)).update(folder);
    }

    private static GenerationOptions options(Selection selection) {
        return GenerationOptions.builder(Schemas.PACKAGE).selection(selection).build();
    }

    private record Fixed(String digest, ProviderSchema load) implements SchemaSource {}
}
