package io.cloudoven.schema.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.json.SchemaDocumentWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private String file;

    @BeforeEach
    void write() throws IOException {
        Path document = folder.resolve("shop.json");
        ProviderSchema time = ProviderSchema.builder(io.cloudoven.schema.model.ProviderAddress.parse("time"))
                .build();
        Files.writeString(document, new SchemaDocumentWriter().write(List.of(SmallProvider.version("1.0.0"), time)));
        file = document.toString();
    }

    @Test
    void keeps_facts_in_a_directory() {
        assertThat(run(
                        "import",
                        file,
                        "--version",
                        "1.0.0",
                        "--provider",
                        "example.com/acme/shop",
                        "--directory",
                        at("d")))
                .isZero();

        assertThat(Catalog.of(new DirectoryStore(folder.resolve("d")))
                        .provider("example.com/acme/shop", "1.0.0")
                        .load())
                .isEqualTo(SmallProvider.version("1.0.0").withoutDescriptions());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("imported example.com/acme/shop 1.0.0: 7 definitions");
    }

    @Test
    void keeps_texts_where_they_are_wanted() {
        assertThat(run(
                        "import",
                        "--zip",
                        at("z.zip"),
                        "--provider",
                        "example.com/acme/shop",
                        "--descriptions",
                        file,
                        "--version",
                        "1.0.0"))
                .isZero();

        assertThat(Catalog.of(new ZipStore(folder.resolve("z.zip")))
                        .provider("example.com/acme/shop")
                        .load())
                .isEqualTo(SmallProvider.version("1.0.0"));
    }

    @Test
    void lists_each_bundle_once() throws IOException {
        for (String version : List.of("1.0.0", "2.0.0", "1.0.0")) {
            assertThat(run("import", file, "--version", version, "--provider", "time", "--bundle", at("b")))
                    .isZero();
        }

        assertThat(folder.resolve("b/catalogs"))
                .hasContent("registry.terraform.io/hashicorp/time/1.0.0\nregistry.terraform.io/hashicorp/time/2.0.0\n");
        assertThat(Files.readString(folder.resolve("b/registry.terraform.io/hashicorp/time/2.0.0.jsonl")))
                .contains("\"version\":\"2.0.0\"");
    }

    @Test
    void says_which_providers_there_are() {
        assertThat(run("import", file, "--version", "1.0.0", "--zip", at("z.zip")))
                .isEqualTo(1);
        assertThat(run("import", file, "--version", "1.0.0", "--zip", at("z.zip"), "--provider", "aws"))
                .isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line).contains("[example.com/acme/shop, registry.terraform.io/hashicorp/time]"));
        assertThat(folder.resolve("z.zip")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                              | the first argument has to be "import"
            export                                          | the first argument has to be "import"
            import                                          | the file to import is missing
            import f --zip z                                | --version is missing
            import f --version 1.0.0                        | --bundle, --directory or --zip is missing
            import f --version 1.0                          | is no version
            import f --version                              | --version needs a value
            import f --zip --version 1.0.0                  | --zip needs a value
            import f g --zip z --version 1.0.0              | the argument "g" is not known
            import f --zap z --version 1.0.0                | the argument "--zap" is not known
            import f --zip z --bundle b --version 1.0.0     | two places to import to
            import f --provider ../x --version 1.0.0        | provider address
            """)
    void explains_itself_when_misused(String arguments, String message) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(message).contains("usage: import <file>");
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        return new ImportCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(Arrays.asList(arguments));
    }
}
