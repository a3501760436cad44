package io.cloudoven.schema.crawler.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.registry.Fault;
import io.cloudoven.registry.PublisherKey;
import io.cloudoven.registry.RegistryServer;
import io.cloudoven.registry.RegistryServer.Request;
import io.cloudoven.registry.Release;
import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.catalog.VersionConstraint;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.registry.http.Credentials;
import io.cloudoven.schema.crawler.registry.verify.LockFile;
import io.cloudoven.schema.crawler.registry.verify.PackageHash;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTest {

    private static final String TOKEN = "secret-token-4711";

    @TempDir
    Path folder;

    private final FakeTime time = new FakeTime();
    private RegistryServer server;
    private Registry registry;
    private PackageCache cache;
    private ProviderVersion version;

    @BeforeEach
    void start() {
        server = RegistryServer.start();
        server.publish(TimeProvider.release());
        registry = client(server);
        cache = PackageCache.in(folder);
        version = TimeProvider.version(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void installs_the_newest_version_that_a_constraint_allows() throws IOException {
        for (String other : List.of("0.9.0", "0.15.0-beta1", "1.0.0")) {
            server.publish(Release.of(TimeProvider.NAME, other, Map.of("linux_amd64", new byte[0]), TimeProvider.KEY));
        }

        ProviderVersion resolved = registry.resolve(TimeProvider.address(server), VersionConstraint.parse("~> 0.9"));
        ProviderPackage time = registry.install(resolved, Platform.current(), cache);

        assertThat(resolved).isEqualTo(version);
        assertThat(time.binary()).hasSameBinaryContentAs(TimeProvider.plugin()).isExecutable();
        assertThat(time.signer().orElseThrow().name()).contains("Test Publisher");
        assertThat(time.hashes()).extracting(PackageHash::scheme).containsExactly("h1", "zh");
        assertThat(TimeProvider.filesIn(folder)).hasSize(2);
    }

    @Test
    void takes_a_package_from_its_cache_without_asking_anybody() {
        ProviderPackage first = registry.install(version, Platform.current(), cache);
        server.recover();

        assertThat(registry.install(version, Platform.current(), cache)).isEqualTo(first);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void replaces_a_package_that_was_changed_in_its_cache() throws IOException {
        Path binary = registry.install(version, Platform.current(), cache).binary();
        Files.writeString(binary, "changed");

        assertThat(registry.install(version, Platform.current(), cache).binary())
                .hasSameBinaryContentAs(TimeProvider.plugin());
        assertThat(TimeProvider.filesIn(folder)).hasSize(2);
    }

    @Test
    void goes_on_with_a_download_that_broke_off() {
        server.failTimes(1, ".zip", Fault.cutOff());
        List<Long> progress = new ArrayList<>();

        registry.install(version, Platform.current(), cache.progress((bytes, total) -> progress.add(bytes)));

        assertThat(server.requests().stream().map(Request::range).filter(range -> !range.isEmpty()))
                .singleElement()
                .asString()
                .matches("bytes=[1-9][0-9]*-");
        assertThat(progress).last().isEqualTo((long) TimeProvider.zip().length);
    }

    @Test
    void goes_on_in_another_process_with_what_is_there() {
        server.fail(".zip", Fault.cutOff());
        assertThatThrownBy(() -> client(server).install(version, Platform.current(), cache))
                .isInstanceOf(CrawlException.class);
        assertThat(TimeProvider.filesIn(folder)).allMatch(file -> file.startsWith(".work"));
        server.recover();

        client(server).install(version, Platform.current(), cache);

        assertThat(server.requests().stream().map(Request::range)).anyMatch(range -> range.startsWith("bytes="));
        assertThat(TimeProvider.filesIn(folder)).hasSize(2);
    }

    @Test
    void waits_longer_each_time_and_as_long_as_a_server_asks() {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                time.now().plusSeconds(60).atZone(ZoneOffset.UTC));
        server.failTimes(2, "/versions", Fault.status(503));
        server.failTimes(1, "/versions", Fault.status(429, Map.of("Retry-After", "7")));
        server.failTimes(1, "/versions", Fault.status(503, Map.of("Retry-After", date)));

        registry.versions(TimeProvider.address(server));

        assertThat(time.waits()).hasSize(4);
        assertThat(time.waits().get(0)).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
        assertThat(time.waits().get(1)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1000));
        assertThat(time.waits().get(2)).isEqualTo(Duration.ofSeconds(7));
        assertThat(time.waits().get(3)).isBetween(Duration.ofSeconds(45), Duration.ofSeconds(60));
    }

    @Test
    void does_not_start_to_wait_beyond_its_deadline() {
        server.fail("/versions", Fault.status(503, Map.of("Retry-After", "90")));
        Registry hurried = Registry.client(options ->
                options.sslContext(server.sslContext()).time(time).operationTimeout(Duration.ofSeconds(100)));

        assertThatThrownBy(() -> hurried.versions(TimeProvider.address(server)))
                .isInstanceOf(CrawlException.class)
                .hasMessageContaining("would come after the 100 s");
        assertThat(time.waits()).hasSize(1);
    }

    @Test
    void sends_a_token_to_its_host_and_to_no_other() {
        Registry authorised = Registry.client(options -> options.sslContext(server.sslContext())
                .time(time)
                .credentials(Credentials.of(Map.of(server.host(), TOKEN))));
        // Another name of the same machine, hence another host.
        server.failTimes(1, "/versions", Fault.redirect("https://127.0.0.1:" + port(server) + "/v1/elsewhere"));

        assertThatThrownBy(() -> authorised.versions(TimeProvider.address(server)))
                .isInstanceOf(CrawlException.class)
                .hasMessageNotContaining(TOKEN);

        assertThat(server.requests())
                .filteredOn(request -> !request.path().equals("/v1/elsewhere"))
                .extracting(Request::authorization)
                .containsOnly("Bearer " + TOKEN);
        assertThat(server.requests())
                .filteredOn(request -> request.path().equals("/v1/elsewhere"))
                .extracting(Request::authorization)
                .containsExactly("");
    }

    @Test
    void says_how_to_give_a_token_where_there_is_none() {
        server.fail("/versions", Fault.status(401));

        assertThatThrownBy(() -> registry.versions(TimeProvider.address(server)))
                .isInstanceOf(CrawlException.class)
                .hasMessageContaining("there is no token for " + server.host() + ": set TF_TOKEN_localhost");
    }

    @Test
    void takes_unsigned_packages_only_of_hosts_it_was_told() {
        server.publish(TimeProvider.release().named(new PublisherKey[0]));
        Registry lenient = registry.acceptUnsignedOf(server.host());

        assertThat(lenient.install(version, Platform.current(), cache).signer()).isEmpty();
        assertThatThrownBy(() -> registry.install(version, Platform.current(), cache))
                .hasMessageContaining("names no key");
        server.publish(TimeProvider.release().named(PublisherKey.create()));
        PackageCache fresh = PackageCache.in(folder.resolve("fresh"));
        assertThatThrownBy(() -> lenient.install(version, Platform.current(), fresh))
                .hasMessageContaining("which is unknown");
    }

    @Test
    void accepts_what_a_lock_file_has_and_nothing_else() {
        ProviderPackage installed = registry.install(version, Platform.current(), cache);
        for (PackageHash hash : installed.hashes()) {
            assertThat(registry.install(version, Platform.current(), cache.lockedBy(lock(hash.toString()))))
                    .isEqualTo(installed);
        }

        assertThatThrownBy(() -> registry.install(
                        version, Platform.current(), cache.lockedBy(lock("h1:" + "A".repeat(43) + "="))))
                .isInstanceOf(CrawlException.class)
                .hasMessageContaining("none of the 1 that are locked");
        PackageCache fresh = PackageCache.in(folder.resolve("fresh"));
        assertThatThrownBy(() ->
                        registry.install(version, Platform.current(), fresh.lockedBy(lock("zh:" + "0".repeat(64)))))
                .isInstanceOf(CrawlException.class);
        assertThat(TimeProvider.filesIn(folder.resolve("fresh"))).isEmpty();
    }

    @Test
    void installs_once_for_many_threads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<ProviderPackage> install = () -> client(server).install(version, Platform.current(), cache);
            List<ProviderPackage> packages = new ArrayList<>();
            for (Future<ProviderPackage> one : threads.invokeAll(Collections.nCopies(8, install))) {
                packages.add(one.get());
            }
            assertThat(packages).containsOnly(packages.get(0));
        } finally {
            threads.shutdownNow();
        }
        assertThat(server.requests())
                .filteredOn(request -> request.path().endsWith(".zip"))
                .hasSize(1);
    }

    @Test
    void is_cancelled_by_an_interrupt() throws Exception {
        server.fail(".zip", Fault.hang());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        CountDownLatch started = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            try {
                started.countDown();
                registry.install(version, Platform.current(), cache);
            } catch (RuntimeException e) {
                thrown.set(e);
            }
        });
        thread.start();
        started.await();
        while (server.requests().stream().noneMatch(request -> request.path().endsWith(".zip"))) {
            Thread.onSpinWait();
        }
        thread.interrupt();
        thread.join();

        assertThat(thrown.get()).isInstanceOf(CancellationException.class);
        assertThat(TimeProvider.filesIn(folder)).isEmpty();
    }

    @Test
    void installs_from_a_network_mirror() {
        NetworkMirror mirror =
                NetworkMirror.at(URI.create(server.mirror()), options -> options.sslContext(server.sslContext()));

        assertThat(mirror.versions(TimeProvider.address(server))).containsExactly(version.version());
        assertThat(mirror.install(version, Platform.current(), cache).binary())
                .hasSameBinaryContentAs(TimeProvider.plugin());
        assertThatThrownBy(() -> mirror.install(version, Platform.parse("plan9_arm"), cache))
                .hasMessageContaining("only for [" + Platform.current() + "]");
    }

    @Test
    void asks_for_a_signature_also_where_a_mirror_filled_the_cache() {
        NetworkMirror.at(URI.create(server.mirror()), options -> options.sslContext(server.sslContext()))
                .install(version, Platform.current(), cache);

        assertThat(registry.install(version, Platform.current(), cache).signer())
                .isPresent();
    }

    private LockFile lock(String hash) {
        return LockFile.parse(
                "lock",
                "provider \"" + version.provider() + "\" {\n  version = \"" + version.version()
                        + "\"\n  hashes = [\n    \"" + hash + "\",\n  ]\n}\n");
    }

    private Registry client(RegistryServer of) {
        return Registry.client(options -> options.sslContext(of.sslContext()).time(time));
    }

    private static int port(RegistryServer of) {
        return URI.create("https://" + of.host()).getPort();
    }
}
