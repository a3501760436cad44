package io.cloudoven.schema.crawler.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.registry.Fault;
import io.cloudoven.registry.PublishedPage;
import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.catalog.DirectoryStore;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.job.CrawlOutcome.Status;
import io.cloudoven.schema.model.DefinitionKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Crawls of the real time provider from a registry on this machine. */
class CrawlIT {
    private static final DefinitionKey SLEEP = new DefinitionKey("resources", "time_sleep");

    @TempDir
    Path folder;

    private TimeRegistry time;

    @BeforeEach
    void start() {
        time = TimeRegistry.start();
    }

    @AfterEach
    void stop() {
        if (time != null) {
            time.close();
        }
    }

    @Test
    void a_provider_is_in_the_catalog_with_its_documentation() {
        CrawlResult result = crawl().build().run().orThrow();

        assertThat(result.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.status()).isEqualTo(Status.WRITTEN);
            assertThat(outcome.version()).hasToString(time.address() + " 0.14.2");
            assertThat(outcome.report()).isNotNull();
        });
        Catalog catalog = Catalog.of(store());
        assertThat(catalog.provider(time.address())
                        .resource("time_sleep")
                        .block()
                        .attributes())
                .containsKey("create_duration");
        assertThat(catalog.provider(time.address())
                        .documentation(SLEEP)
                        .orElseThrow()
                        .arguments())
                .containsKey("create_duration");
    }

    @Test
    void what_has_not_changed_is_neither_got_nor_written_again() {
        crawl().build().run().orThrow();
        time.forget();

        CrawlResult again = crawl().build().run().orThrow();

        assertThat(again.outcomes()).extracting(CrawlOutcome::status).containsExactly(Status.UNCHANGED);
        assertThat(time.got()).noneMatch(path -> path.endsWith(".zip"));
    }

    @Test
    void a_page_that_changed_is_written_anew() {
        crawl().build().run().orThrow();
        List<PublishedPage> pages = new ArrayList<>(time.pages());
        PublishedPage sleep = pages.remove(0);
        pages.add(0, TimeRegistry.page(sleep.slug(), "create_duration", "How long to wait, said in another way."));
        time.document(pages);

        CrawlResult again = crawl().build().run().orThrow();

        assertThat(again.outcomes()).extracting(CrawlOutcome::status).containsExactly(Status.WRITTEN);
        assertThat(Catalog.of(store())
                        .provider(time.address())
                        .documentation(SLEEP)
                        .orElseThrow()
                        .arguments()
                        .get("create_duration")
                        .text())
                .contains("said in another way");
    }

    @Test
    void one_provider_that_fails_hinders_no_other_and_says_why() {
        CrawlResult result = crawl().provider(CrawlRequest.of(time.host() + "/hashicorp/none"))
                .provider(CrawlRequest.of(time.address()).version("> 99"))
                .build()
                .run();

        assertThat(result.outcomes())
                .extracting(CrawlOutcome::status)
                .containsExactly(Status.WRITTEN, Status.FAILED, Status.FAILED);
        assertThatThrownBy(result::orThrow)
                .isInstanceOf(CrawlException.class)
                .hasMessageContaining("2 of 3 providers were not crawled")
                .hasMessageContaining("hashicorp/none")
                .hasMessageContaining("> 99");
    }

    @Test
    void a_listener_hears_of_every_step_and_of_bytes_and_pages() {
        List<CrawlProgress> heard = Collections.synchronizedList(new ArrayList<>());
        crawl().listener(heard::add).build().run().orThrow();

        assertThat(heard.stream().map(CrawlProgress::step).distinct()).containsExactly(CrawlStep.values());
        assertThat(heard)
                .anySatisfy(progress -> {
                    assertThat(progress.step()).isEqualTo(CrawlStep.DOWNLOAD);
                    assertThat(progress.knownTotal()).hasValue(progress.done());
                    assertThat(progress.perSecond()).isPositive();
                    assertThat(progress.remaining()).isPresent();
                })
                .anySatisfy(progress -> {
                    assertThat(progress.step()).isEqualTo(CrawlStep.PAGES);
                    assertThat(progress.done()).isEqualTo(time.pages().size());
                });
        assertThat(heard.get(heard.size() - 1).definitions()).isPositive();
    }

    @Test
    void a_cancelled_crawl_writes_nothing_and_goes_on_the_next_time() {
        List<Crawl> running = new ArrayList<>();
        Crawl crawl = crawl().listener(progress -> {
                    if (progress.step() == CrawlStep.SCHEMA) {
                        running.get(0).cancel();
                    }
                })
                .build();
        running.add(crawl);

        assertThat(crawl.run().outcomes()).extracting(CrawlOutcome::status).containsExactly(Status.CANCELLED);
        assertThat(store().versions()).isEmpty();

        time.forget();
        crawl().build().run().orThrow();
        assertThat(time.got()).noneMatch(path -> path.endsWith(".zip"));
        assertThat(store().versions()).hasSize(1);
    }

    @Test
    void a_server_that_hangs_is_left_when_the_crawl_is_cancelled() {
        time.fail("/v2/", Fault.hang());
        List<Crawl> running = new ArrayList<>();
        Crawl crawl = crawl().listener(progress -> {
                    if (progress.step() == CrawlStep.PAGES) {
                        new Thread(running.get(0)::cancel).start();
                    }
                })
                .build();
        running.add(crawl);

        assertThat(crawl.run().outcomes()).extracting(CrawlOutcome::status).containsExactly(Status.CANCELLED);
    }

    private Crawl.Builder crawl() {
        return Crawl.builder()
                .provider(CrawlRequest.of(time.address()))
                .from(time.registry())
                .documentation(time.registry().pages())
                .workFolder(folder.resolve("work"))
                .into(store());
    }

    private DirectoryStore store() {
        return new DirectoryStore(folder.resolve("catalog"));
    }
}
