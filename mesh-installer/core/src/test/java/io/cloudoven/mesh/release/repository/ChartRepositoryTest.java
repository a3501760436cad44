package io.cloudoven.mesh.release.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.linkerd.charts.LinkerdCharts;
import io.cloudoven.mesh.MeshException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartRepositoryTest {

    @TempDir
    Path folder;

    private Path archive;
    private TestRepository server;
    private RepositoryOptions options;

    @BeforeEach
    void start() throws IOException {
        archive = LinkerdCharts.small(folder.resolve("charts")).archive("small");
        server = new TestRepository(archive);
        options = RepositoryOptions.standard().cache(folder.resolve("cache")).attempts(3);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_package_is_got_once_and_then_needs_no_network() throws IOException {
        Path got = repository().get("small", "1.2.3");
        assertThat(got).hasSameBinaryContentAs(archive).hasFileName(Digest.of(archive) + ".tgz");
        server.close();
        assertThat(repository().get("small", "1.2.3")).isEqualTo(got);
    }

    @Test
    void a_package_that_was_changed_in_the_cache_is_got_again() throws IOException {
        Path got = repository().get("small", "1.2.3");
        Files.writeString(got, "changed");
        assertThat(repository().get("small", "1.2.3")).hasSameBinaryContentAs(archive);
    }

    @Test
    void a_wrong_digest_is_refused_and_nothing_is_kept() throws IOException {
        server.index("0".repeat(64), "small-1.2.3.tgz");
        refused("has the digest " + Digest.of(archive) + ", not 000");
    }

    @Test
    void a_package_that_is_cut_short_is_refused() throws IOException {
        server.faults(TestRepository.body(new byte[] {1, 2, 3}));
        refused("has the digest");
    }

    @Test
    void a_download_that_breaks_off_goes_on_where_it_was() {
        server.faults(TestRepository.brokenOff());
        assertThat(repository().get("small", "1.2.3")).hasSameBinaryContentAs(archive);
        assertThat(server.requests()).hasSize(3).last().asString().contains("bytes=");
    }

    @Test
    void the_beginning_of_something_else_is_thrown_away() throws IOException {
        Files.createDirectories(folder.resolve("cache"));
        Files.writeString(folder.resolve("cache").resolve(Digest.of(archive) + ".part"), "something else");
        assertThat(repository().get("small", "1.2.3")).hasSameBinaryContentAs(archive);
    }

    @Test
    void a_busy_server_is_asked_again_after_the_time_it_says() {
        server.faults(
                TestRepository.status(503, "Retry-After", "1"),
                TestRepository.status(429, "Retry-After", "Mon, 01 Jan 2024 00:00:00 GMT"));
        long began = System.nanoTime();
        assertThat(repository().get("small", "1.2.3")).hasSameBinaryContentAs(archive);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void a_server_that_fails_on_is_given_up() throws IOException {
        server.faults(TestRepository.status(500), TestRepository.status(502), TestRepository.status(503));
        refused("after 3 attempts: answered 503");
    }

    @Test
    void a_server_that_asks_to_wait_too_long_is_given_up_at_once() throws IOException {
        server.faults(TestRepository.status(503, "Retry-After", "3600"));
        refused("answered 503");
    }

    @Test
    void a_silent_server_is_given_up() throws IOException {
        options = options.timeout(Duration.ofSeconds(1));
        server.faults(TestRepository.silent());
        refused("took longer than it may");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void a_refusal_is_not_asked_twice(int status) throws IOException {
        server.faults(TestRepository.status(status));
        refused("answered " + status + ";");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void an_endless_package_is_cut_off() throws IOException {
        server.faults(TestRepository.body(new byte[(int) ChartArchive.LARGEST + 1]));
        refused("sends more than it may");
    }

    @Test
    void credentials_go_to_the_repository_only_and_show_nowhere() throws IOException {
        try (TestRepository elsewhere = new TestRepository(archive)) {
            options = options.basic("me", "hunter-two");
            server.index(Digest.of(archive), elsewhere.address() + "/small-1.2.3.tgz");
            repository().get("small", "1.2.3");
            assertThat(server.requests()).allMatch(request -> request.endsWith("Basic bWU6aHVudGVyLXR3bw=="));
            assertThat(elsewhere.requests()).containsExactly("/charts/small-1.2.3.tgz null null");
        }
        assertThat(options.toString()).doesNotContain("hunter", "bWU6");
        assertThat(options.bearer("hunter-two").toString()).doesNotContain("hunter");
    }

    @Test
    void redirects_are_followed_without_credentials_but_not_for_ever() throws IOException {
        try (TestRepository elsewhere = new TestRepository(archive)) {
            options = options.bearer("hunter-two");
            String there = elsewhere.address() + "/small-1.2.3.tgz";
            server.faults(TestRepository.status(302, "Location", there));
            assertThat(repository().get("small", "1.2.3")).hasSameBinaryContentAs(archive);
            assertThat(elsewhere.requests()).containsExactly("/charts/small-1.2.3.tgz null null");
        }
        Files.delete(folder.resolve("cache").resolve(Digest.of(archive) + ".tgz"));
        TestRepository.Fault loop = TestRepository.status(302, "Location", "small-1.2.3.tgz");
        server.faults(loop, loop, loop, loop, loop, loop);
        refused("redirects more than 5 times");
    }

    @Test
    void only_https_will_do_elsewhere() throws IOException {
        server.index("0".repeat(64), "http://charts.example.com/small-1.2.3.tgz");
        refused("is no https address");
        assertThatThrownBy(() ->
                        new ChartRepository(URI.create("http://charts.example.com/"), options).get("small", "1.2.3"))
                .isInstanceOf(MeshException.class)
                .hasMessageContaining("is no https address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entries: {small: [{version: 9.9.9}]}",
                "entries: {other: []}",
                "entries: {small: [{version: 1.2.3, urls: [x]}]}",
                "entries: {small: [{version: 1.2.3, urls: [], digest: 0000000000000000000000000000000000000000000000000000000000000000}]}",
                "[",
                "<html>",
                ""
            })
    void an_index_without_the_chart_is_refused(String index) throws IOException {
        server.index(index);
        refused("");
    }

    @Test
    void many_threads_get_it_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Path> get = () -> repository().get("small", "1.2.3");
            for (Future<Path> got : threads.invokeAll(List.of(get, get, get, get, get, get, get, get))) {
                assertThat(got.get()).hasSameBinaryContentAs(archive);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(server.requests()).hasSize(2);
    }

    private ChartRepository repository() {
        return new ChartRepository(server.address(), options);
    }

    private void refused(String message) throws IOException {
        assertThatThrownBy(() -> repository().get("small", "1.2.3"))
                .isInstanceOf(MeshException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("hunter");
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".tgz")))
                    .isEmpty();
        }
    }
}
