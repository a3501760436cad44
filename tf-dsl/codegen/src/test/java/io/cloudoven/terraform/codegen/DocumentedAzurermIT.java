package io.cloudoven.terraform.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.crawler.docs.DocumentationSource;
import io.cloudoven.schema.crawler.docs.ProviderDocumentation;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.json.SchemaDocumentReader;
import io.cloudoven.tools.Compilation;
import io.cloudoven.tools.SharedProviders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All of azurerm with its published documentation, which nobody wrote with Javadoc in mind. */
class DocumentedAzurermIT {
    private static ProviderSchema azurerm;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        SharedProviders shared = SharedProviders.AZURERM;
        try (InputStream in = Files.newInputStream(shared.file())) {
            ProviderSchema schema =
                    new SchemaDocumentReader().read(shared.address(), in).get(0).withVersion(shared.version());
            azurerm = ProviderDocumentation.from(DocumentationSource.zip(shared.documentation()))
                    .match(schema)
                    .schema()
                    .described();
        }
    }

    @Test
    void every_text_passes_the_compilers_checks_of_comments() {
        Map<String, String> sources = Schemas.generate(azurerm);
        System.out.printf(
                "azurerm documented: %d files, %d characters%n",
                sources.size(),
                sources.values().stream().mapToLong(String::length).sum());
        assertThat(Compilation.of(sources).messages()).isEmpty();
    }

    @Test
    void pages_of_real_resources_have_their_texts() throws IOException {
        Selection some = Selection.builder()
                .resources("azurerm_kubernetes_*", "azurerm_storage_*", "azurerm_linux_*")
                .dataSources("azurerm_subnet")
                .build();
        assertThat(Javadoc.write(Schemas.generate(azurerm, some), folder)).isEmpty();
        assertThat(Files.readString(folder.resolve("io/cloudoven/terraform/cloud/StorageAccount.html")))
                .contains("Valid options are <code>LRS</code>, <code>GRS</code>");
    }
}
