package io.cloudoven.schema.catalog.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.azurite.Azurite;
import io.cloudoven.azurite.FaultyProxy;
import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.catalog.DirectoryStore;
import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.model.ProviderSchema;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AzureBlobStoreIT {

    @TempDir
    static Path folder;

    private static Azurite azurite;
    private static ProviderSchema azurerm;

    @BeforeAll
    static void start() throws Exception {
        azurite = Azurite.start(Files.createDirectory(folder.resolve("azurite")));
        azurerm = Catalog.embedded().provider("azurerm").load();
    }

    @AfterAll
    static void stop() throws Exception {
        if (azurite != null) {
            azurite.close();
        }
    }

    @Test
    void holds_all_of_azurerm_as_a_directory_store_does_byte_for_byte() throws IOException {
        AzureBlobStore store = Shop.store(azurite, "round-trip");
        UploadReport report = store.upload(azurerm, UploadListener.NONE, new Cancellation());
        System.out.println(report);
        new DirectoryStore(folder.resolve("directory")).write(azurerm);

        Map<String, String> blobs = azurite.contents("round-trip");
        assertThat(blobs.keySet())
                .filteredOn(name -> !name.endsWith(".json"))
                .hasSize(2)
                .anyMatch(name -> name.equals("index.jsonl"))
                .anyMatch(name -> name.endsWith(".jsonl.gz"));
        blobs.keySet().removeIf(name -> !name.endsWith(".json"));
        assertThat(blobs).isEqualTo(files(folder.resolve("directory")));
        assertThat(Catalog.of(store).provider("azurerm").load()).isEqualTo(azurerm);

        UploadReport again = store.upload(azurerm, UploadListener.NONE, new Cancellation());
        System.out.println(again);
        assertThat(again.uploaded()).isZero();
        assertThat(again.alreadyThere()).isEqualTo(report.uploaded());
    }

    @Test
    void loads_and_searches_a_version_with_two_requests() throws IOException {
        Shop.store(azurite, "few-requests").write(azurerm);
        try (FaultyProxy proxy = new FaultyProxy(azurite.port(), number -> FaultyProxy.Fate.PASS)) {
            Catalog catalog = Catalog.of(through(proxy, "few-requests"));

            assertThat(catalog.provider("azurerm").load()).isEqualTo(azurerm);
            assertThat(proxy.requests()).isEqualTo(2);
            assertThat(catalog.search("which azurerm resources take a subnet id?"))
                    .isNotEmpty();
            assertThat(proxy.requests()).isEqualTo(3);
        }
    }

    @Test
    void gets_through_throttling_lost_answers_and_half_of_them() throws IOException {
        FaultyProxy.Fate[] all = FaultyProxy.Fate.values();
        try (FaultyProxy proxy = new FaultyProxy(
                azurite.port(), number -> number % 7 == 0 ? all[number / 7 % all.length] : FaultyProxy.Fate.PASS)) {
            AzureBlobStore store = through(proxy, "faults");
            UploadReport report = store.upload(part(150), UploadListener.NONE, new Cancellation());

            System.out.println(report + " through " + new TreeMap<>(proxy.fates));
            assertThat(proxy.fates.keySet()).contains(all);
            assertThat(Catalog.of(store).provider("azurerm").load()).isEqualTo(part(150));
        }
    }

    @Test
    void waits_as_long_as_retry_after_says() throws IOException {
        try (FaultyProxy proxy = new FaultyProxy(
                azurite.port(), number -> number <= 2 ? FaultyProxy.Fate.TOO_MANY : FaultyProxy.Fate.PASS)) {
            long began = System.nanoTime();
            assertThat(through(proxy, "patient").versions()).isEmpty();
            // a lower bound, not a limit: without Retry-After the pauses add up to 1.2 s at most
            assertThat(System.nanoTime() - began).isGreaterThan(1_900_000_000L);
        }
    }

    @Test
    void says_that_it_was_turned_down_to_the_end() throws IOException {
        try (FaultyProxy proxy = new FaultyProxy(azurite.port(), number -> FaultyProxy.Fate.BUSY)) {
            AzureBlobStore store = AzureBlobStore.builder(azurite.connectionString(proxy.port(), azurite.key()), "busy")
                    .retries(1)
                    .build();
            assertThatThrownBy(store::versions)
                    .isInstanceOf(AzureCatalogException.class)
                    .hasMessageContaining("reading index.jsonl failed, Azure Storage answered 503 ServerBusy")
                    .hasMessageContaining("try again later");
        }
    }

    @Test
    void goes_on_when_azurite_is_restarted_in_the_middle() throws Exception {
        AtomicBoolean stopped = new AtomicBoolean();
        AtomicReference<Exception> failure = new AtomicReference<>();
        CountDownLatch restarted = new CountDownLatch(1);
        AzureBlobStore store = AzureBlobStore.builder(azurite.connectionString(), "restart")
                .retries(20)
                .build();
        UploadReport report = store.upload(
                part(400),
                progress -> {
                    if (progress.blobs() > 100 && stopped.compareAndSet(false, true)) {
                        new Thread(() -> {
                                    try {
                                        azurite.stop();
                                        azurite.start();
                                    } catch (Exception e) {
                                        failure.set(e);
                                    }
                                    restarted.countDown();
                                })
                                .start();
                    }
                },
                new Cancellation());
        restarted.await();
        System.out.println("restarted in the middle: " + report);

        assertThat(stopped).isTrue();
        assertThat(failure).hasNullValue();
        assertThat(Catalog.of(store).provider("azurerm").load()).isEqualTo(part(400));
    }

    @Test
    void shows_nothing_of_an_upload_that_was_killed_and_goes_on_from_there() throws Exception {
        AzureBlobStore store = Shop.store(azurite, "killed");
        store.write(azurerm.withVersion("5.1.0"));
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        UploadingProgram.class.getName(),
                        azurite.connectionString(),
                        "killed")
                .redirectError(new File(folder.toFile(), "program.err"))
                .start();
        int there = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(program.getInputStream()))) {
            for (String line = lines.readLine(); line != null && there < 500; line = lines.readLine()) {
                there = Integer.parseInt(line);
            }
            program.destroyForcibly().waitFor();
        }
        assertThat(there).isEqualTo(500);

        Catalog reader = Catalog.of(Shop.store(azurite, "killed"));
        assertThat(reader.versions())
                .map(ProviderVersion::version)
                .map(Object::toString)
                .containsExactly("5.1.0");
        assertThat(reader.provider("azurerm").load()).isEqualTo(azurerm.withVersion("5.1.0"));

        List<UploadProgress.Phase> phases = new ArrayList<>();
        UploadReport report = store.upload(azurerm, progress -> phases.add(progress.phase()), new Cancellation());
        System.out.println("killed at " + there + " blobs, then " + report);
        assertThat(report.alreadyThere()).isBetween(500, 600);
        assertThat(report.uploaded() + report.alreadyThere())
                .isEqualTo(azurerm.definitions().size() + 2);
        assertThat(Catalog.of(store).provider("azurerm").load()).isEqualTo(azurerm);
        assertThat(azurite.contents("killed").keySet()).noneMatch(name -> name.endsWith(".writer"));
    }

    @Test
    void lets_writers_of_the_same_version_take_turns() throws Exception {
        List<ProviderSchema> contents = List.of(Shop.of("1.0.0", "cart", 40), Shop.of("1.0.0", "till", 40));
        List<Callable<Object>> writers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ProviderSchema content = contents.get(i % 2);
            writers.add(() -> Shop.store(azurite, "writers").upload(content, UploadListener.NONE, new Cancellation()));
        }
        together(writers);

        ProviderSchema left = Catalog.of(Shop.store(azurite, "writers"))
                .provider(Shop.ADDRESS.toString())
                .load();
        assertThat(contents).contains(left);
        new DirectoryStore(folder.resolve("left")).write(left);
        Map<String, String> blobs = azurite.contents("writers");
        blobs.keySet().removeIf(name -> !name.endsWith(".json"));
        assertThat(blobs).isEqualTo(files(folder.resolve("left")));
        assertThat(azurite.contents("writers").keySet())
                .filteredOn(name -> name.endsWith(".gz"))
                .hasSize(1);
    }

    @Test
    void loses_no_version_when_many_are_published_at_once() throws Exception {
        List<Callable<Object>> writers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ProviderSchema content = Shop.of("1." + i + ".0", "cart", 2);
            writers.add(() -> Shop.store(azurite, "many").upload(content, UploadListener.NONE, new Cancellation()));
        }
        together(writers);

        assertThat(Shop.store(azurite, "many").versions()).hasSize(12);
    }

    @Test
    void never_shows_a_reader_a_mix_of_old_and_new() throws Exception {
        AzureBlobStore store = Shop.store(azurite, "readers");
        List<ProviderSchema> contents = List.of(Shop.of("1.0.0", "cart", 30), Shop.of("1.0.0", "till", 30));
        store.write(contents.get(0));
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(2);
        List<Future<Integer>> reading = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            reading.add(readers.submit(() -> {
                int reads = 0;
                for (; !done.get(); reads++) {
                    assertThat(contents)
                            .contains(Catalog.of(Shop.store(azurite, "readers"))
                                    .provider(Shop.ADDRESS.toString())
                                    .load());
                }
                return reads;
            }));
        }
        for (int i = 1; i < 8; i++) {
            store.write(contents.get(i % 2));
        }
        done.set(true);
        for (Future<Integer> reads : reading) {
            assertThat(reads.get()).isPositive();
        }
        readers.shutdown();
    }

    @Test
    void keeps_the_newest_versions_and_leaves_nothing_of_the_others() {
        AzureBlobStore store = Shop.store(azurite, "lifecycle");
        for (String version : List.of("1.9.0", "1.10.0", "2.0.0", "1.2.0")) {
            store.write(Shop.of(version, "cart", 3));
        }
        assertThat(store.keepNewest(Shop.ADDRESS, 2))
                .map(ProviderVersion::version)
                .map(Object::toString)
                .containsExactly("1.2.0", "1.9.0");
        store.delete(ProviderVersion.of(Shop.ADDRESS.toString(), "2.0.0"));
        store.delete(ProviderVersion.of(Shop.ADDRESS.toString(), "3.0.0"));

        assertThat(store.versions()).map(ProviderVersion::toString).containsExactly(Shop.ADDRESS + " 1.10.0");
        assertThat(azurite.contents("lifecycle").keySet())
                .allMatch(name -> name.equals("index.jsonl") || name.startsWith(Shop.ADDRESS + "/1.10.0/"));
        assertThatThrownBy(() -> store.keepNewest(Shop.ADDRESS, 0)).hasMessageContaining("keep at least 1");
    }

    @Test
    void says_that_a_version_went_while_it_was_looked_for() {
        AzureBlobStore store = Shop.store(azurite, "gone");
        store.write(Shop.of("1.0.0", "cart", 1));
        AzureBlobStore reader = Shop.store(azurite, "gone");
        ProviderVersion version = reader.versions().first();
        store.delete(version);

        assertThatThrownBy(() -> reader.open(version))
                .isInstanceOf(AzureCatalogException.class)
                .hasMessageContaining("has no schema of " + version);
    }

    @Test
    void publishes_nothing_when_cancelled() {
        AzureBlobStore store = Shop.store(azurite, "cancelled");
        Cancellation cancellation = new Cancellation();

        assertThatThrownBy(() -> store.upload(
                        part(200),
                        progress -> {
                            if (progress.blobs() >= 50) {
                                cancellation.cancel();
                            }
                        },
                        cancellation))
                .isInstanceOf(UploadCancelledException.class);

        assertThat(store.versions()).isEmpty();
        UploadReport report = store.upload(part(200), UploadListener.NONE, new Cancellation());
        assertThat(report.alreadyThere()).isBetween(50, 70);
    }

    private static AzureBlobStore through(FaultyProxy proxy, String container) {
        return AzureBlobStore.builder(azurite.connectionString(proxy.port(), azurite.key()), container)
                .build();
    }

    private static void together(List<Callable<Object>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        for (Future<Object> done : threads.invokeAll(tasks)) {
            done.get();
        }
        threads.shutdown();
    }

    /** The first resources of azurerm. */
    private static ProviderSchema part(int count) {
        var part = ProviderSchema.builder(azurerm.address()).version(azurerm.version());
        azurerm.resources().values().stream().limit(count).forEach(part::add);
        return part.build();
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
