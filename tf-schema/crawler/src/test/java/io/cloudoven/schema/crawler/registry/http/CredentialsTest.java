package io.cloudoven.schema.crawler.registry.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.cloudoven.schema.crawler.CrawlException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTest {

    private static final String TOKEN = "secret-4711";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "TF_TOKEN_app_example_com, https://app.example.com/v1/",
        "TF_TOKEN_app_example_com, https://app.example.com:443/",
        "TF_TOKEN_my__registry_example_com, https://my-registry.example.com/",
        "TF_TOKEN_xn____caf__dma_fr, https://xn--caf-dma.fr/",
        "TF_TOKEN_xn--caf-dma.fr, https://xn--caf-dma.fr/",
        "TF_TOKEN_café_fr, https://xn--caf-dma.fr/",
        "TF_TOKEN_APP_EXAMPLE_COM, https://app.example.com/"
    })
    void reads_the_host_of_a_variable(String variable, String address) {
        assertThat(Credentials.from(Map.of(variable, TOKEN), folder.resolve("none"))
                        .tokenFor(URI.create(address)))
                .contains(TOKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/",
        "https://app.example.com.evil.org/",
        "https://app.example.com:8443/",
        "https://other/"
    })
    void gives_a_token_to_no_other_host(String address) {
        assertThat(Credentials.of(Map.of("app.example.com", TOKEN)).tokenFor(URI.create(address)))
                .isEmpty();
    }

    @Test
    void reads_what_a_login_wrote() throws IOException {
        Path file = Files.writeString(folder.resolve("credentials.tfrc.json"), """
                {"credentials": {"one.example.com": {"token": "of-file"}, "two.example.com": {"token": "of-file"}}}""");
        Credentials credentials = Credentials.from(Map.of("TF_TOKEN_two_example_com", "of-variable"), file);

        assertThat(credentials.tokenFor(URI.create("https://one.example.com/"))).contains("of-file");
        assertThat(credentials.tokenFor(URI.create("https://two.example.com/"))).contains("of-variable");
        assertThat(credentials).hasToString("credentials for [one.example.com, two.example.com]");
    }

    @Test
    void does_not_show_a_token_of_a_damaged_file() throws IOException {
        Path file = Files.writeString(folder.resolve("c.json"), "{\"credentials\": {\"a.b\": {\"token\": " + TOKEN);

        Throwable refusal = catchThrowable(() -> Credentials.from(Map.of(), file));

        assertThat(refusal)
                .isInstanceOf(CrawlException.class)
                .hasMessageContaining("line 1")
                .hasMessageNotContaining("4711");
        assertThat(refusal.getCause()).isNull();
    }
}
