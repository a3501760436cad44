package io.cloudoven.arm.codegen.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.codegen.GenerationOptions;
import io.cloudoven.codegen.CodegenException;
import io.cloudoven.codegen.folder.FolderUpdate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderGeneratorTest {
    private static final GenerationOptions OPTIONS = GenerationOptions.of("com.example.identity");

    @TempDir
    Path folder;

    @Test
    void what_is_there_already_is_not_written_again() {
        FolderUpdate first = update(OPTIONS);
        assertThat(first.written()).isEqualTo(first.files()).isPositive();
        assertThat(update(OPTIONS)).isEqualTo(new FolderUpdate(first.files(), 0, 0));
    }

    @Test
    void a_file_that_is_gone_comes_back_and_one_not_selected_any_more_goes() throws IOException {
        FolderUpdate all = update(OPTIONS);
        Path identity = folder.resolve("com/example/identity/UserAssignedIdentity.java");
        Files.delete(identity);
        assertThat(update(OPTIONS)).isEqualTo(new FolderUpdate(all.files(), 1, 0));
        FolderUpdate fewer = update(OPTIONS.resources("userAssignedIdentities"));
        assertThat(fewer.written()).isZero();
        assertThat(fewer.deleted()).isPositive();
        assertThat(identity).exists();
    }

    @Test
    void names_that_are_not_there_are_said_with_close_ones() {
        assertThatThrownBy(() -> update(OPTIONS.resources("userAssignedIdentitys", "*")))
                .isInstanceOf(CodegenException.class)
                .hasMessageContaining("did you mean userAssignedIdentities");
        assertThatThrownBy(() -> new FolderGenerator("Microsoft.ManagedIdentty", OPTIONS).update(folder))
                .isInstanceOf(ArmException.class)
                .hasMessageContaining("did you mean microsoft.managedidentity");
        assertThatThrownBy(() -> GenerationOptions.of("com.example.class"))
                .isInstanceOf(CodegenException.class)
                .hasMessageContaining("no name of a Java package");
    }

    private FolderUpdate update(GenerationOptions options) {
        return new FolderGenerator("Microsoft.ManagedIdentity", options).update(folder);
    }
}
