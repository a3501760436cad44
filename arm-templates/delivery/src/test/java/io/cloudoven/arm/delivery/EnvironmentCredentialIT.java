package io.cloudoven.arm.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.core.util.BinaryData;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.BlobContainerClientBuilder;
import io.cloudoven.azurite.Azurite;
import io.cloudoven.azurite.IdentityProcess;
import io.cloudoven.azurite.ManagedIdentityEndpoint;
import java.io.File;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A managed identity reads the blob and deploys, with everything logged that the SDK can log. */
class EnvironmentCredentialIT {

    @TempDir
    static Path folder;

    private static Azurite azurite;
    private final ArmServer server = ArmServer.start();

    @BeforeAll
    static void start() throws Exception {
        azurite = Azurite.startWithTokens(Files.createDirectory(folder.resolve("azurite")), ArmServer.CERTIFICATE);
        BlobContainerClient container = new BlobContainerClientBuilder()
                .connectionString(azurite.connectionString())
                .containerName("parameters")
                .httpClient(
                        new JdkHttpClientBuilder(HttpClient.newBuilder().sslContext(ArmServer.CERTIFICATE.context()))
                                .build())
                .buildClient();
        container.create();
        container.getBlobClient("test.json").upload(BinaryData.fromString(Shop.SECRETS));
    }

    @AfterAll
    static void stop() throws Exception {
        if (azurite != null) {
            azurite.close();
        }
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void delivers_as_a_managed_identity_and_logs_no_secret() throws Exception {
        server.cloud.steps.put("shop", Shop.STEPS);
        server.cloud.outputs = Shop.OUTPUTS;
        server.cloud.answerToQuestion = Map.of(
                "status",
                "Succeeded",
                "properties",
                Map.of(
                        "changes",
                        List.of(Map.of(
                                "resourceId",
                                Shop.MACHINE,
                                "changeType",
                                "Create",
                                "after",
                                Map.of("password", Shop.PASSWORD)))));
        try (ManagedIdentityEndpoint endpoint = ManagedIdentityEndpoint.start(ManagedIdentityEndpoint.STORAGE)) {
            server.token = endpoint.managementToken();
            Map<String, String> environment = new HashMap<>(endpoint.environment());
            environment.put("AZURE_LOG_LEVEL", "verbose");
            environment.put("AZURE_HTTP_LOG_DETAIL_LEVEL", "body_and_headers");

            IdentityProcess.Ended program = run(environment, "");

            assertThat(program.output())
                    .contains("parameters location and those of " + blob())
                    .contains("+ Microsoft.Compute/virtualMachines vm-1")
                    .contains("shop: Create Microsoft.Network/virtualNetworks vnet-shop: Succeeded after 2 s")
                    .contains("com.azure") // it does log
                    .doesNotContain("p4ss", "w0rd", endpoint.token(), endpoint.managementToken(), endpoint.secret());
            assertThat(program.status()).isZero();
            assertThat(endpoint.asked())
                    .contains("200 " + ManagedIdentityEndpoint.STORAGE, "200 " + ManagedIdentityEndpoint.MANAGEMENT);
            assertThat(server.requests().stream()
                            .filter(request -> request.method().equals("PUT")))
                    .singleElement()
                    .satisfies(request -> assertThat(request.body()).contains("p4ss"));
        }
    }

    @Test
    void names_the_dependency_that_is_missing() throws Exception {
        IdentityProcess.Ended program = run(Map.of(), "azure-identity");

        assertThat(program.output())
                .contains(
                        "DeliveryException: the environment's credential needs com.azure:azure-identity, which is not on"
                                + " the class path; add this dependency");
        assertThat(program.status()).isOne();
    }

    private IdentityProcess.Ended run(Map<String, String> environment, String without) throws Exception {
        return IdentityProcess.run(
                ArmServer.CERTIFICATE,
                folder.resolve("trusted.p12"),
                entry -> without.isEmpty() || !new File(entry).getName().startsWith(without),
                environment,
                DeliveringProgram.class,
                server.endpoint().toString(),
                blob());
    }

    private static String blob() {
        return azurite.endpoint(azurite.port()) + "/parameters/test.json";
    }
}
