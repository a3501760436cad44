package io.cloudoven.terraform.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.model.ProviderSchema;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealProvidersTest {
    private static final Pattern NUMBERED = Pattern.compile("(^|.*[^0-9])_[0-9]+\\.java");

    @ParameterizedTest
    @CsvSource({"azurerm, 5.2.0, 15_000_000", "aws, 6.47.0, 25_000_000", "google, 7.45.0, 25_000_000"})
    void every_file_has_a_name_of_its_own(String provider, String version, String largest) {
        ProviderSchema schema = Catalog.embedded().provider(provider, version).load();
        Map<String, String> files = new HashMap<>();
        long[] size = new long[1];
        GenerationOptions options =
                GenerationOptions.builder("io.cloudoven.terraform." + provider).build();
        CodeGenerator.generate(schema, options, (path, text) -> {
            String other = files.put(path.toLowerCase(Locale.ROOT), path);
            assertThat(other).as("collides with " + path).isNull();
            size[0] += text.length();
        });
        long numbered = files.values().stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .filter(name -> NUMBERED.matcher(name).matches())
                .count();
        System.out.printf(
                "%s %s: %d files, %d characters, 0 collisions, %d numbered names%n",
                provider, version, files.size(), size[0], numbered);
        assertThat(size[0]).isLessThan(Long.parseLong(largest.replace("_", "")));
        assertThat(numbered).isLessThan(files.size() / 500);
    }
}
