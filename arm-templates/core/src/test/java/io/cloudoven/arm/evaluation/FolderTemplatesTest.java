package io.cloudoven.arm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTemplatesTest {
    @TempDir
    Path outside;

    private TemplateResolver templates;

    @BeforeEach
    void write() throws IOException {
        Path folder = Files.createDirectories(outside.resolve("templates/nested/deep"))
                .getParent()
                .getParent();
        Files.writeString(folder.resolve("nested/a.json"), "{\"is\": \"a\"} // here");
        Files.writeString(folder.resolve("nested/deep/b.json"), "{\"is\": \"b\"}");
        Files.writeString(folder.resolve("broken.json"), "{\n]");
        Files.writeString(folder.resolve("array.json"), "[]");
        Files.writeString(outside.resolve("secret.json"), "{\"is\": \"out\"}");
        templates = TemplateResolver.folder(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/main/nested/a.json?sig=x",
                "https://example.com/nested/a.json",
                "https://example.com//nested/../nested/a.json#x"
            })
    void an_address_is_found_by_its_end(String uri) {
        assertThat(templates.resolve(new TemplateLink(uri, null, null, null))).contains(Map.of("is", "a"));
    }

    @Test
    void a_relative_path_begins_where_the_template_is() {
        TemplateLink a = new TemplateLink(null, "nested/a.json", null, null);
        assertThat(templates.resolve(a)).contains(Map.of("is", "a"));
        TemplateLink b = new TemplateLink(null, "deep/b.json", null, a);
        assertThat(templates.resolve(b)).contains(Map.of("is", "b"));
        assertThat(templates.resolve(new TemplateLink(null, "../a.json", null, b)))
                .contains(Map.of("is", "a"));
    }

    @Test
    void links_out_of_the_folder_lead_nowhere() {
        String secret = outside.resolve("secret.json").toString();
        for (String path :
                new String[] {"../secret.json", secret, "nested/../../secret.json", "none.json", "nested", "\0"}) {
            assertThat(templates.resolve(new TemplateLink(null, path, null, null)))
                    .as(path)
                    .isEmpty();
            assertThat(templates.resolve(new TemplateLink("https://x/" + path, null, null, null)))
                    .as(path)
                    .isEmpty();
        }
        assertThat(templates.resolve(new TemplateLink(null, null, "/subscriptions/s", null)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void what_is_no_template_is_told_with_its_file() {
        assertThatThrownBy(() -> templates.resolve(new TemplateLink(null, "broken.json", null, null)))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll("broken.json", "line 2");
        assertThatThrownBy(() -> templates.resolve(new TemplateLink(null, "array.json", null, null)))
                .hasMessageContainingAll("array.json", "an array");
    }
}
