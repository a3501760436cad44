package io.cloudoven.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookUpProvidersTest {
    @Test
    void the_embedded_providers_become_a_site(@TempDir Path folder) {
        LookUpProviders.main(new String[] {folder.resolve("site").toString()});
        assertThat(folder.resolve("site/index.html")).content().contains("Providers we use");
    }
}
