package io.cloudoven.schema.discovery.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Has OpenTofu read and format the snippet of everything in a provider. */
class TerraformSnippetIT {

    @ParameterizedTest
    @ValueSource(strings = {"azurerm", "aws", "google"})
    void the_formatter_finds_nothing_to_change(String type, @TempDir Path folder) throws IOException {
        ProviderSchema provider = Catalog.embedded().provider(type).load();
        List<String> snippets = new ArrayList<>();
        for (SchemaKind kind : SchemaKind.values()) {
            for (Schema schema : provider.schemas(kind).values()) {
                TerraformSnippet.of(schema).ifPresent(snippets::add);
            }
        }
        Path file = Files.writeString(folder.resolve("main.tf"), String.join("\n", snippets));

        Tools.Result result = Tools.attempt(folder, "", Tools.tofu(), "fmt", "-check", "-diff", file.getFileName());

        System.out.printf("%s: %d snippets%n", type, snippets.size());
        assertThat(result.output()).isEmpty();
        assertThat(result.exit()).isZero();
    }
}
