package io.cloudoven.schema.catalog.azure;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.storage.blob.BlobContainerClientBuilder;
import com.azure.storage.blob.models.BlobItem;
import io.cloudoven.azurite.Azurite;
import io.cloudoven.azurite.IdentityProcess;
import io.cloudoven.azurite.IdentityProcess.Ended;
import io.cloudoven.azurite.ManagedIdentityEndpoint;
import io.cloudoven.registry.TestCertificate;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentCredentialIT {

    @TempDir
    static Path folder;

    private static final TestCertificate CERTIFICATE = TestCertificate.create();
    private static Azurite azurite;

    @BeforeAll
    static void start() throws Exception {
        azurite = Azurite.startWithTokens(Files.createDirectory(folder.resolve("azurite")), CERTIFICATE);
    }

    @AfterAll
    static void stop() throws Exception {
        if (azurite != null) {
            azurite.close();
        }
    }

    @Test
    void writes_and_reads_with_the_token_of_a_managed_identity() throws Exception {
        try (ManagedIdentityEndpoint endpoint = ManagedIdentityEndpoint.start(ManagedIdentityEndpoint.STORAGE)) {
            Ended program = run("identity", IdentityProcess.EVERYTHING, endpoint.environment());

            assertThat(program.output())
                    .contains("read what was written")
                    .doesNotContain(endpoint.token(), endpoint.secret());
            assertThat(program.status()).isZero();
            assertThat(endpoint.asked()).isNotEmpty().containsOnly("200 " + ManagedIdentityEndpoint.STORAGE);
        }
        assertThat(names("identity")).contains("index.jsonl", Shop.ADDRESS + "/1.0.0/manifest.json");
    }

    @Test
    void says_that_a_token_is_not_accepted_and_never_shows_it() throws Exception {
        try (ManagedIdentityEndpoint endpoint = ManagedIdentityEndpoint.start("https://vault.azure.net")) {
            Ended program = run("refused", IdentityProcess.EVERYTHING, endpoint.environment());

            assertThat(program.output())
                    .contains("AzureCatalogException: " + azurite.endpoint(azurite.port()) + "/refused: writing")
                    .contains("answered 403")
                    .contains("the environment's credential (DefaultAzureCredential) is not accepted")
                    .doesNotContain(endpoint.token(), endpoint.secret());
            assertThat(program.status()).isOne();
            assertThat(endpoint.asked()).isNotEmpty();
        }
    }

    @Test
    void says_that_there_is_no_token_and_never_shows_what_it_asked_with() throws Exception {
        try (ManagedIdentityEndpoint endpoint = ManagedIdentityEndpoint.start(ManagedIdentityEndpoint.STORAGE)) {
            Ended program = run(
                    "stranger",
                    IdentityProcess.EVERYTHING,
                    Map.of(
                            "IDENTITY_ENDPOINT",
                            endpoint.environment().get("IDENTITY_ENDPOINT"),
                            "IDENTITY_HEADER",
                            "c3RyYW5nZXI",
                            // else it goes on to whoever is logged in on this machine
                            "AZURE_TOKEN_CREDENTIALS",
                            "prod"));

            assertThat(program.output())
                    .contains("the environment's credential (DefaultAzureCredential) gave no token")
                    .contains("log in with \"az login\"")
                    .doesNotContain(endpoint.token(), endpoint.secret(), "c3RyYW5nZXI");
            assertThat(program.status()).isOne();
            assertThat(endpoint.asked()).contains("401 " + ManagedIdentityEndpoint.STORAGE);
        }
    }

    @Test
    void names_the_dependency_that_is_missing() throws Exception {
        Ended program = run("bare", entry -> !new File(entry).getName().startsWith("azure-identity"), Map.of());

        assertThat(program.output())
                .contains("AzureCatalogException: the environment's credential needs com.azure:azure-identity, which is"
                        + " not on the class path; add this dependency");
        assertThat(program.status()).isOne();
    }

    private static Ended run(String container, Predicate<String> classPath, Map<String, String> environment)
            throws IOException, InterruptedException {
        return IdentityProcess.run(
                CERTIFICATE,
                folder.resolve("trusted.p12"),
                classPath,
                environment,
                IdentityProgram.class,
                azurite.endpoint(azurite.port()) + "/" + container);
    }

    private static List<String> names(String container) {
        return new BlobContainerClientBuilder()
                        .connectionString(azurite.connectionString())
                        .containerName(container)
                        .httpClient(
                                new JdkHttpClientBuilder(HttpClient.newBuilder().sslContext(CERTIFICATE.context()))
                                        .build())
                        .buildClient()
                        .listBlobs()
                        .stream()
                        .map(BlobItem::getName)
                        .toList();
    }
}
