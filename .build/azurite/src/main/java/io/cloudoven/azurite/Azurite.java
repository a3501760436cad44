package io.cloudoven.azurite;

import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.BlobContainerClientBuilder;
import com.azure.storage.blob.models.BlobItem;
import io.cloudoven.registry.TestCertificate;
import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The real Azurite on a free port of the loopback interface, with an account of its own, that can be restarted. */
public final class Azurite implements AutoCloseable {

    public static final String ACCOUNT = "ovens";
    private static final long STARTS_WITHIN_SECONDS = 60;

    private final Path folder;
    private final int port;
    private final String key;
    private final String scheme;
    private final List<String> options;
    private Process process;

    private Azurite(Path folder, int port, String scheme, List<String> options) {
        byte[] random = new byte[64];
        new SecureRandom().nextBytes(random);
        this.folder = folder;
        this.port = port;
        this.key = Base64.getEncoder().encodeToString(random);
        this.scheme = scheme;
        this.options = options;
    }

    public static Azurite start(Path folder) throws IOException, InterruptedException {
        Azurite azurite = new Azurite(folder, freePort(), "http", List.of());
        azurite.start();
        return azurite;
    }

    /** Over TLS, and takes tokens too: of any signature, as nobody here can sign as the real issuer, else checked. */
    public static Azurite startWithTokens(Path folder, TestCertificate certificate)
            throws IOException, InterruptedException {
        Path pem = folder.resolve("certificate.pem");
        Path privateKey = folder.resolve("key.pem");
        certificate.writePem(pem, privateKey);
        Azurite azurite = new Azurite(
                folder,
                freePort(),
                "https",
                List.of("--cert", pem.toString(), "--key", privateKey.toString(), "--oauth", "basic"));
        azurite.start();
        return azurite;
    }

    /** As in a restart of the service: {@link #start()} finds what was stored. Killed, Azurite forgets the last seconds. */
    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    public void start() throws IOException, InterruptedException {
        Path main = Tools.npm("azurite").resolve("dist/src/blob/main.js");
        List<String> command = new ArrayList<>(List.of(
                "node",
                main.toString(),
                "--blobHost",
                "127.0.0.1",
                "--blobPort",
                String.valueOf(port),
                "--location",
                folder.toString(),
                "--silent",
                "--disableTelemetry",
                "--skipApiVersionCheck"));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("azurite.log").toFile()));
        builder.environment().put("AZURITE_ACCOUNTS", ACCOUNT + ":" + key);
        process = builder.start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(STARTS_WITHIN_SECONDS);
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("Azurite does not start:\n" + Files.readString(folder.resolve("azurite.log")));
            }
            Thread.sleep(50);
        }
    }

    public int port() {
        return port;
    }

    public String key() {
        return key;
    }

    public String connectionString() {
        return connectionString(port, key);
    }

    public String connectionString(int throughPort, String withKey) {
        return "DefaultEndpointsProtocol=" + scheme + ";AccountName=" + ACCOUNT + ";AccountKey=" + withKey
                + ";BlobEndpoint=" + endpoint(throughPort) + ";";
    }

    public String endpoint(int throughPort) {
        return scheme + "://127.0.0.1:" + throughPort + "/" + ACCOUNT;
    }

    /** The SDK's own client. */
    public BlobContainerClient client(String container) {
        return new BlobContainerClientBuilder()
                .connectionString(connectionString())
                .containerName(container)
                .buildClient();
    }

    /** The names of what is there, with the text of JSON documents. */
    public Map<String, String> contents(String container) {
        Map<String, String> contents = new TreeMap<>();
        BlobContainerClient client = client(container);
        for (BlobItem item : client.listBlobs()) {
            contents.put(
                    item.getName(),
                    item.getName().endsWith(".json")
                            ? client.getBlobClient(item.getName())
                                    .downloadContent()
                                    .toString()
                            : "");
        }
        return contents;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
