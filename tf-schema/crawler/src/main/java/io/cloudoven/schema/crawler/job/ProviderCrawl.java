package io.cloudoven.schema.crawler.job;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.catalog.WritableCatalogStore;
import io.cloudoven.schema.crawler.docs.CrawlReport;
import io.cloudoven.schema.crawler.docs.DocumentationPage;
import io.cloudoven.schema.crawler.docs.DocumentationSource;
import io.cloudoven.schema.crawler.docs.DocumentedProvider;
import io.cloudoven.schema.crawler.docs.ProviderDocumentation;
import io.cloudoven.schema.crawler.job.CrawlOutcome.Status;
import io.cloudoven.schema.crawler.plugin.PluginOptions;
import io.cloudoven.schema.crawler.plugin.ProviderPlugin;
import io.cloudoven.schema.crawler.registry.PackageCache;
import io.cloudoven.schema.crawler.registry.Platform;
import io.cloudoven.schema.crawler.registry.ProviderPackage;
import io.cloudoven.schema.crawler.registry.ProviderSource;
import io.cloudoven.schema.crawler.registry.pages.PageSource;
import io.cloudoven.schema.model.ProviderSchema;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes one provider through all steps. Thread-safe: one for all providers of a crawl. */
final class ProviderCrawl {
    private final ProviderSource source;
    private final @Nullable PageSource pages;
    private final UnaryOperator<PluginOptions> plugin;
    private final PackageCache cache;
    private final WorkFolder work;
    private final WritableCatalogStore store;
    private final CrawlListener listener;
    private final BooleanSupplier cancelled;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    ProviderCrawl(
            ProviderSource source,
            @Nullable PageSource pages,
            UnaryOperator<PluginOptions> plugin,
            PackageCache cache,
            WorkFolder work,
            WritableCatalogStore store,
            CrawlListener listener,
            BooleanSupplier cancelled) {
        this.source = source;
        this.pages = pages;
        this.plugin = plugin;
        this.cache = cache;
        this.work = work;
        this.store = store;
        this.listener = listener;
        this.cancelled = cancelled;
    }

    /** Wakes those who wait for a server or plugin. */
    void interrupt() {
        threads.forEach(Thread::interrupt);
    }

    CrawlOutcome run(CrawlRequest request) {
        Run run = new Run(request);
        threads.add(Thread.currentThread());
        try {
            return run.outcome(run.steps(), null);
        } catch (CancellationException e) {
            return run.outcome(Status.CANCELLED, null);
        } catch (RuntimeException e) {
            return cancelled.getAsBoolean() ? run.outcome(Status.CANCELLED, null) : run.outcome(Status.FAILED, e);
        } finally {
            threads.remove(Thread.currentThread());
        }
    }

    /** What becomes known of a provider on the way. */
    private final class Run {
        private final long began = System.nanoTime();
        private final CrawlRequest request;
        private final ProgressMeter meter;
        private @Nullable ProviderVersion version;
        private @Nullable CrawlReport report;

        Run(CrawlRequest request) {
            this.request = request;
            meter = new ProgressMeter(request.provider(), listener);
        }

        Status steps() {
            begin(CrawlStep.RESOLVE);
            ProviderVersion found = source.resolve(request.provider(), request.constraint());
            version = found;
            begin(CrawlStep.DOWNLOAD);
            ProviderPackage installed = source.install(
                    found,
                    Platform.current(),
                    cache.progress((bytes, total) -> meter.at(bytes, total.isPresent() ? total.getAsLong() : null)));
            begin(CrawlStep.PAGES);
            List<DocumentationPage> documentation = documentation(found);
            WorkRecord record = WorkRecord.of(installed, documentation);
            if (record.equals(work.record(found, store)) && store.versions().contains(found)) {
                begin(CrawlStep.DONE);
                return Status.UNCHANGED;
            }
            begin(CrawlStep.SCHEMA);
            ProviderSchema schema = schema(installed);
            begin(CrawlStep.MATCH);
            ProviderSchema documented = documented(schema, documentation);
            begin(CrawlStep.WRITE);
            store.write(documented);
            work.keep(found, store, record);
            begin(CrawlStep.DONE);
            return Status.WRITTEN;
        }

        private void begin(CrawlStep step) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            meter.begin(step);
        }

        private List<DocumentationPage> documentation(ProviderVersion found) {
            DocumentationSource elsewhere = request.pages();
            if (elsewhere != null) {
                return elsewhere.pages();
            }
            return pages == null ? List.of() : work.shelf(found).refresh(found, pages, meter);
        }

        private ProviderSchema schema(ProviderPackage installed) {
            try (ProviderPlugin running = ProviderPlugin.start(installed.binary(), plugin)) {
                ProviderSchema schema = running.schema(
                        request.provider(), installed.version().version().toString());
                meter.definitions(schema.definitions().size());
                return schema;
            }
        }

        private ProviderSchema documented(ProviderSchema schema, List<DocumentationPage> documentation) {
            if (documentation.isEmpty()) {
                return schema;
            }
            DocumentedProvider documented = ProviderDocumentation.from(DocumentationSource.of(documentation))
                    .match(schema);
            report = documented.report();
            return documented.schema();
        }

        CrawlOutcome outcome(Status status, @Nullable RuntimeException failure) {
            return new CrawlOutcome(
                    request,
                    status,
                    version,
                    meter.definitions(),
                    report,
                    failure,
                    Duration.ofNanos(System.nanoTime() - began));
        }
    }
}
