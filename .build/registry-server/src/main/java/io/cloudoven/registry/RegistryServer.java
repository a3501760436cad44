package io.cloudoven.registry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/**
 * A registry and network mirror over TLS on this machine: service discovery, {@code providers.v1}, the release files,
 * {@code /mirror/} and the pages of {@code /v2/}. Answers by the protocols, unless told to do otherwise.
 */
public final class RegistryServer implements AutoCloseable {
    private static final int PAGE_SIZE = 100;

    static {
        // Else this server waits 40 ms for an acknowledgement before it sends the body, as no real one does.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpsServer server;
    private final TestCertificate certificate = TestCertificate.create();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Content> contents = new ConcurrentHashMap<>();
    private final Map<String, List<Release>> releases = new TreeMap<>();
    private final Map<String, List<Map<String, Object>>> pages = new ConcurrentHashMap<>();
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** What was asked for; empty where a header was not sent. */
    public record Request(String path, String authorization, String range) {}

    private record Rule(String path, AtomicInteger times, Fault fault) {}

    private RegistryServer() throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        put("/.well-known/terraform.json", Content.json(Map.of("providers.v1", "/v1/providers/")));
    }

    public static RegistryServer start() {
        try {
            return new RegistryServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its host with its port, as it stands in a provider's address. */
    public String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    /** The address of the mirror, which has the same packages for the same host. */
    public String mirror() {
        return "https://" + host() + "/mirror/";
    }

    /** Trusts this server. */
    public SSLContext sslContext() {
        return certificate.context();
    }

    /** The options of a JVM that trusts this server; writes what it reads to that file. */
    public List<String> trust(Path file) {
        try {
            return certificate.trust(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Adds a version. */
    public void publish(Release release) {
        List<Release> all = releases.computeIfAbsent(release.provider(), provider -> new ArrayList<>());
        all.removeIf(other -> other.version().equals(release.version()));
        all.add(release);
        contents.keySet()
                .removeIf(
                        path -> path.startsWith("/v1/providers/" + release.provider() + "/" + release.version() + "/"));
        put(
                "/v1/providers/" + release.provider() + "/versions",
                Content.json(
                        Map.of("versions", all.stream().map(Release::listing).toList())));
        byte[] checksums = release.checksums();
        put(release.files() + "SHA256SUMS", Content.binary(checksums));
        put(release.files() + "SHA256SUMS.sig", Content.binary(release.key().sign(checksums, release.signed())));
        Map<String, Object> mirrored = new TreeMap<>();
        release.archives().forEach((platform, zip) -> {
            put(release.files() + release.fileName(platform), Content.binary(zip));
            put(
                    "/v1/providers/" + release.provider() + "/" + release.version() + "/download/"
                            + platform.replace('_', '/'),
                    Content.json(release.download(platform)));
            mirrored.put(
                    platform,
                    Map.of(
                            "url",
                            release.files() + release.fileName(platform),
                            "hashes",
                            List.of("zh:" + Content.sha256(zip))));
        });
        String mirror = "/mirror/" + host() + "/" + release.provider() + "/";
        Map<String, Object> versions = new TreeMap<>();
        all.forEach(one -> versions.put(one.version(), Map.of()));
        put(mirror + "index.json", Content.json(Map.of("versions", versions)));
        put(mirror + release.version() + ".json", Content.json(Map.of("archives", mirrored)));
    }

    /** Adds the pages about a version; they get ids by their order. */
    public void document(String provider, String version, List<PublishedPage> published) {
        String id = String.valueOf(1_000 + pages.size());
        put(
                "/v2/providers/" + provider,
                Content.json(Map.of(
                        "included",
                        List.of(Map.of(
                                "type", "provider-versions", "id", id, "attributes", Map.of("version", version))))));
        List<Map<String, Object>> entries = new ArrayList<>();
        for (PublishedPage page : published) {
            String pageId = id + String.format("%05d", entries.size());
            Map<String, Object> attributes = new TreeMap<>(Map.of(
                    "category",
                    page.category(),
                    "slug",
                    page.slug(),
                    "title",
                    page.title(),
                    "path",
                    page.path(),
                    "language",
                    "hcl"));
            entries.add(Map.of("type", "provider-docs", "id", pageId, "attributes", Map.copyOf(attributes)));
            attributes.put("content", page.text());
            put(
                    "/v2/provider-docs/" + pageId,
                    Content.json(Map.of("data", Map.of("id", pageId, "attributes", attributes))));
        }
        pages.put(id, entries);
    }

    /** Answers badly from now on wherever the path has that part. */
    public void fail(String path, Fault fault) {
        failTimes(Integer.MAX_VALUE, path, fault);
    }

    /** Answers badly so often. */
    public void failTimes(int times, String path, Fault fault) {
        rules.add(new Rule(path, new AtomicInteger(times), fault));
    }

    /** Is good again, and forgets what it was asked. */
    public void recover() {
        rules.clear();
        requests.clear();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }

    private void put(String path, Content content) {
        contents.put(path, content);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            requests.add(new Request(path, header(exchange, "Authorization"), header(exchange, "Range")));
            Optional<Content> content = path.equals("/v2/provider-docs")
                    ? Optional.of(list(exchange.getRequestURI().getRawQuery()))
                    : Optional.ofNullable(contents.get(path));
            for (Rule rule : rules) {
                if (path.contains(rule.path()) && rule.times().getAndDecrement() > 0) {
                    rule.fault().answer(exchange, content.map(Content::bytes).orElse(new byte[0]));
                    return;
                }
            }
            if (content.isPresent()) {
                content.get().send(exchange);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private Content list(String query) {
        Map<String, String> parameters = new TreeMap<>();
        for (String parameter : query.split("&")) {
            String[] parts =
                    URLDecoder.decode(parameter, StandardCharsets.UTF_8).split("=", 2);
            parameters.put(parts[0], parts[1]);
        }
        List<Map<String, Object>> all = pages.getOrDefault(parameters.get("filter[provider-version]"), List.of());
        int size = Math.min(PAGE_SIZE, Integer.parseInt(parameters.getOrDefault("page[size]", "15")));
        int from = Math.min(all.size(), (Integer.parseInt(parameters.getOrDefault("page[number]", "1")) - 1) * size);
        return Content.json(Map.of("data", all.subList(from, Math.min(all.size(), from + size))));
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }
}
