package io.cloudoven.arm.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.util.BinaryData;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.sas.BlobSasPermission;
import com.azure.storage.blob.sas.BlobServiceSasSignatureValues;
import com.sun.net.httpserver.HttpServer;
import io.cloudoven.arm.delivery.json.JsonObjects;
import io.cloudoven.arm.delivery.parameter.JustInTimeParameters;
import io.cloudoven.arm.delivery.parameter.Parameters;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.arm.delivery.script.DeployScripts;
import io.cloudoven.azure.AzureCredential;
import io.cloudoven.azurite.Azurite;
import io.cloudoven.azurite.FaultyProxy;
import io.cloudoven.tools.Tools;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets from a private blob of the real Azurite, into a deployment. */
class JustInTimeIT {

    @TempDir
    static Path folder;

    private static Azurite azurite;
    private static BlobContainerClient container;
    private final ArmServer server = ArmServer.start();

    @BeforeAll
    static void start() throws Exception {
        azurite = Azurite.start(Files.createDirectory(folder.resolve("azurite")));
        container = azurite.client("parameters");
        container.create();
        container.getBlobClient("test.json").upload(BinaryData.fromString(Shop.SECRETS));
        container.getBlobClient("big.json").upload(BinaryData.fromBytes(new byte[5 << 20]));
        container.getBlobClient("binary.json").upload(BinaryData.fromBytes(new byte[] {(byte) 0xff, (byte) 0xfe}));
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
    void come_with_a_signature_or_a_connection_string_and_leave_nothing_behind() throws Exception {
        String password = UUID.randomUUID().toString();
        container
                .getBlobClient("left.json")
                .upload(BinaryData.fromString("{\"adminPassword\": {\"value\": \"" + password + "\"}}"));
        Path temp = Path.of(System.getProperty("java.io.tmpdir"));
        List<JustInTimeParameters> sources = List.of(
                JustInTimeParameters.fromBlob(URI.create(address("left.json") + "?" + signature("left.json", 5))),
                JustInTimeParameters.fromBlob(
                        URI.create(address("left.json")), AzureCredential.sas(signature("left.json", 5))),
                JustInTimeParameters.fromBlob(azurite.connectionString(), "parameters", "left.json"));

        for (JustInTimeParameters source : sources) {
            server.delivery(Shop.GROUP)
                    .deploy(
                            "shop",
                            Shop.TEMPLATE,
                            Parameters.of("location", "westeurope").justInTime(source));
            assertThat(source).hasToString(address("left.json"));
        }

        assertThat(server.requests().stream().filter(request -> request.method().equals("PUT")))
                .hasSize(3)
                .allSatisfy(request -> assertThat(JsonObjects.of(
                                JsonObjects.of(request.json().get("properties")).get("parameters")))
                        .containsEntry("adminPassword", Map.of("value", password)));
        assertThat(files(temp).stream()
                        .filter(file -> !file.startsWith(folder)) // Azurite keeps its blobs there
                        .filter(file -> has(file, password)))
                .isEmpty();
    }

    @Test
    void send_no_more_than_a_short_signature_for_one_blob() throws Exception {
        List<String> seen = new CopyOnWriteArrayList<>();
        HttpServer tap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tap.createContext("/", exchange -> {
            seen.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().get("Authorization"));
            exchange.sendResponseHeaders(403, -1);
            exchange.close();
        });
        tap.start();
        try {
            String connection = azurite.connectionString(tap.getAddress().getPort(), azurite.key());
            JustInTimeParameters source = JustInTimeParameters.fromBlob(connection, "parameters", "test.json");
            assertThatThrownBy(() -> Parameters.none().justInTime(source).resolve())
                    .hasMessageContaining("answered 403")
                    .hasMessageNotContaining("sig=");
        } finally {
            tap.stop(0);
        }
        assertThat(seen)
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("/ovens/parameters/test.json?")
                .contains("sp=r&", "sr=b&")
                .endsWith(" null");
        String end = URLDecoder.decode(seen.get(0).replaceAll(".*[?&]se=([^&]*).*", "$1"), StandardCharsets.UTF_8);
        assertThat(OffsetDateTime.parse(end)).isBefore(OffsetDateTime.now().plusMinutes(6));
    }

    @Test
    void are_fetched_again_after_a_bad_answer() throws Exception {
        for (FaultyProxy.Fate fate : FaultyProxy.Fate.values()) {
            try (FaultyProxy proxy =
                    new FaultyProxy(azurite.port(), number -> number == 1 ? fate : FaultyProxy.Fate.PASS)) {
                URI blob = URI.create(
                        azurite.endpoint(proxy.port()) + "/parameters/test.json?" + signature("test.json", 5));
                assertThat(Parameters.none()
                                .justInTime(JustInTimeParameters.fromBlob(blob))
                                .resolve()
                                .values())
                        .as(fate.name())
                        .containsKey("adminPassword");
            }
        }
    }

    @Test
    void say_what_is_wrong_and_show_no_signature() {
        String expired = signature("test.json", -5);
        refused("test.json", expired, "Azure Storage answered 403", "the shared access signature is not accepted");
        refused("none.json", signature("none.json", 5), "Azure Storage answered 404", "there is no such blob");
        refused("big.json", signature("big.json", 5), "has 5242880 bytes");
        refused("binary.json", signature("binary.json", 5), "is no text in UTF-8");
        assertThatThrownBy(() -> JustInTimeParameters.fromBlob("AccountKey=c2VjcmV0", "parameters", "test.json"))
                .isInstanceOf(DeliveryException.class)
                .hasMessageNotContaining("c2VjcmV0");
        assertThatThrownBy(() -> Parameters.none()
                        .justInTime(JustInTimeParameters.fromBlob(
                                URI.create(address("test.json")), AzureCredential.ofEnvironment()))
                        .resolve())
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("unprotected");
    }

    /** Of {@code az} only what the script uses, by what is written of it; the blob comes from Azurite, by a real curl. */
    @Test
    void go_with_the_script_over_a_pipe_and_into_no_file_argument_or_variable() throws Exception {
        Tools.onPath("curl");
        Path home = Files.createDirectory(folder.resolve("script"));
        Path seen = Files.createDirectory(home.resolve("seen"));
        Path az = Files.writeString(Files.createDirectory(home.resolve("bin")).resolve("az"), """
                #!/usr/bin/env bash
                printf '%s\\n' "$@" >>"$SEEN/arguments"
                env >>"$SEEN/environment"
                case "$1 $2" in
                    'storage blob') printf '%s\\n' "$SIGNED" ;;
                    *) cat >"$SEEN/input" ;;
                esac
                """);
        assertThat(az.toFile().setExecutable(true)).isTrue();
        Path script = Files.writeString(
                home.resolve("deploy.sh"),
                DeployScripts.toResourceGroup("rg-shop")
                        .deployment("shop")
                        .parameterFile("azuredeploy.parameters.json")
                        .secrets("ovens", "parameters", "test.json")
                        .bash());

        int exit = run(home, script, address("test.json") + "?" + signature("test.json", 5));

        assertThat(exit).isZero();
        assertThat(Files.readString(seen.resolve("input")) + "\n").isEqualTo(Shop.SECRETS);
        Files.delete(seen.resolve("input"));
        assertThat(Files.readAllLines(seen.resolve("arguments")))
                .contains("--as-user", "--https-only", "--permissions", "r")
                .endsWith(
                        "deployment",
                        "group",
                        "create",
                        "--name",
                        "shop",
                        "--resource-group",
                        "rg-shop",
                        "--template-file",
                        "azuredeploy.json",
                        "--no-prompt",
                        "true",
                        "--parameters",
                        "@azuredeploy.parameters.json",
                        "--parameters",
                        "@-",
                        "--mode",
                        "Incremental");
        assertThat(Files.readString(seen.resolve("environment"))).doesNotContain("secrets=", "address=");
        assertThat(files(home).stream().filter(file -> has(file, "p4ss"))).isEmpty();

        Files.delete(seen.resolve("arguments"));
        assertThat(run(home, script, address("test.json") + "?" + signature("test.json", -5)))
                .isNotZero();
        assertThat(Files.readAllLines(seen.resolve("arguments"))).doesNotContain("deployment");
    }

    private static int run(Path home, Path script, String signed, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", "-x", script.toString(), "--mode", "Incremental"));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("output").toFile());
        builder.environment().put("PATH", home.resolve("bin") + java.io.File.pathSeparator + System.getenv("PATH"));
        builder.environment().put("SEEN", home.resolve("seen").toString());
        builder.environment().put("SIGNED", signed);
        builder.environment().put("secrets", "exported before");
        builder.environment().put("address", "exported before");
        builder.environment()
                .keySet()
                .removeIf(name -> name.toLowerCase(java.util.Locale.ROOT).endsWith("_proxy"));
        int exit = builder.start().waitFor();
        assertThat(Files.readString(home.resolve("output"))).doesNotContain("p4ss", "sig=");
        return exit;
    }

    private static void refused(String blob, String signature, String... messages) {
        assertThatThrownBy(() -> Parameters.none()
                        .justInTime(JustInTimeParameters.fromBlob(URI.create(address(blob) + "?" + signature)))
                        .resolve())
                .isInstanceOf(DeliveryException.class)
                .hasMessageStartingWith(address(blob))
                .hasMessageContainingAll(messages)
                .hasMessageNotContaining("sig=")
                .satisfies(NoSecret::in);
    }

    private static String address(String blob) {
        return azurite.endpoint(azurite.port()) + "/parameters/" + blob;
    }

    private static String signature(String blob, int minutes) {
        return container
                .getBlobClient(blob)
                .generateSas(new BlobServiceSasSignatureValues(
                        OffsetDateTime.now().plusMinutes(minutes), new BlobSasPermission().setReadPermission(true)));
    }

    private static Set<Path> files(Path root) throws Exception {
        try (Stream<Path> all =
                Files.find(root, 3, (path, attributes) -> attributes.isRegularFile() && Files.isReadable(path))) {
            return all.collect(Collectors.toSet());
        } catch (java.io.UncheckedIOException e) {
            return Set.of(); // another program removed a folder meanwhile
        }
    }

    private static boolean has(Path file, String secret) {
        try {
            return Files.size(file) < 1 << 20
                    && new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                            .contains(secret);
        } catch (java.io.IOException e) {
            return false; // gone meanwhile
        }
    }
}
