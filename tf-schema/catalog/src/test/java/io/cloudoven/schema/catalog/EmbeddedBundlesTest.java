package io.cloudoven.schema.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.tools.SharedProviders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmbeddedBundlesTest {

    private static final int LARGEST_IN_ALL = 6_000_000;
    /** A text where one would be; in an object type an attribute of such a name has a type there. */
    private static final Pattern TEXT =
            Pattern.compile("\"(description|deprecation|summary)\":\"(?!(string|number|bool|dynamic)\")");

    @TempDir
    Path folder;

    @Test
    void are_what_importing_the_shared_schemas_gives() throws IOException {
        ImportCommand command = new ImportCommand(silent(), System.err);
        for (SharedProviders shared : SharedProviders.embedded()) {
            assertThat(command.run(List.of(
                            "import",
                            shared.file().toString(),
                            "--version",
                            shared.version(),
                            "--bundle",
                            folder.toString())))
                    .isZero();
            assertThat(folder.resolve(bundle(shared))).hasBinaryContent(embedded(bundle(shared)));
            assertThat(folder.resolve(index(shared))).hasBinaryContent(embedded(index(shared)));
        }
        assertThat(folder.resolve("catalogs")).hasBinaryContent(embedded("catalogs"));
    }

    @ParameterizedTest
    @MethodSource("io.cloudoven.tools.SharedProviders#embedded")
    void hold_facts_alone(SharedProviders shared) throws IOException {
        Matcher texts = TEXT.matcher(new String(embedded(bundle(shared)), StandardCharsets.UTF_8));
        assertThat(texts.results().count()).isZero();

        ProviderSchema schema =
                Catalog.embedded().provider(shared.address(), shared.version()).load();
        assertThat(schema.withoutDescriptions()).isEqualTo(schema);
    }

    @Test
    void are_small() throws IOException {
        int size = 0;
        int indexes = 0;
        for (SharedProviders shared : SharedProviders.embedded()) {
            int bytes = embedded(bundle(shared)).length;
            int search = embedded(index(shared)).length;
            System.out.println(bundle(shared) + ": " + bytes + " bytes, its search index " + search);
            size += bytes;
            indexes += search;
        }
        assertThat(size).isLessThan(LARGEST_IN_ALL);
        assertThat(indexes).isLessThan(size * 3 / 10);
    }

    private static String bundle(SharedProviders shared) {
        return shared.address() + "/" + shared.version() + ".jsonl";
    }

    private static String index(SharedProviders shared) {
        return shared.address() + "/" + shared.version() + ".search";
    }

    private static byte[] embedded(String name) throws IOException {
        try (InputStream in = EmbeddedStore.class.getClassLoader().getResourceAsStream("META-INF/cloudoven/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    private static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
