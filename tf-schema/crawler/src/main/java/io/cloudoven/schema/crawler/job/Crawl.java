package io.cloudoven.schema.crawler.job;

import io.cloudoven.schema.catalog.WritableCatalogStore;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.plugin.PluginOptions;
import io.cloudoven.schema.crawler.registry.PackageCache;
import io.cloudoven.schema.crawler.registry.ProviderSource;
import io.cloudoven.schema.crawler.registry.Registry;
import io.cloudoven.schema.crawler.registry.pages.PageSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Brings providers into a catalog: finds the version, downloads and verifies the package, asks the plugin for its schema,
 * reads its documentation and writes both.
 *
 * <pre>{@code
 * Registry registry = Registry.client();
 * Crawl crawl = Crawl.builder()
 *         .provider(CrawlRequest.of("hashicorp/azurerm").version("~> 5.0"))
 *         .provider(CrawlRequest.of("hashicorp/aws"))
 *         .from(registry)
 *         .documentation(registry.pages())
 *         .into(new DirectoryStore(Path.of("catalog")))
 *         .build();
 * System.out.println(crawl.run().orThrow());
 * }</pre>
 *
 * <p>What one run has got, the next one does not get again: packages, pages and finished providers are kept in the work
 * folder, and a provider whose package and pages are as they were is left alone. A run may be killed at any time; the
 * catalog has the old version of a provider or the new one. One provider's failure does not hinder the others.
 *
 * <p>{@link #run()} may be called once; {@link #cancel()} from any thread.
 */
public final class Crawl {
    private final List<CrawlRequest> requests;
    private final int parallelism;
    private final ProviderCrawl each;
    private final ExecutorService executor;
    private volatile boolean cancelled;

    private Crawl(Builder builder, WritableCatalogStore store) {
        requests = List.copyOf(builder.requests);
        parallelism = builder.parallelism;
        executor = Executors.newFixedThreadPool(parallelism, task -> new Thread(task, "crawl"));
        each = new ProviderCrawl(
                builder.source,
                builder.pages,
                builder.plugin,
                PackageCache.in(builder.work.resolve("packages")),
                new WorkFolder(builder.work),
                store,
                builder.listener,
                () -> cancelled);
    }

    /**
     * A crawl to be filled in: without providers and store, from the registries, without documentation, two providers at
     * once, in {@code ~/.cache/cloudoven/crawler}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Crawls all providers and says how that ended. What goes wrong with a provider is in its outcome. */
    public CrawlResult run() {
        try {
            List<Future<CrawlOutcome>> running = new ArrayList<>();
            for (CrawlRequest request : requests) {
                running.add(executor.submit(() -> each.run(request)));
            }
            executor.shutdown();
            List<CrawlOutcome> outcomes = new ArrayList<>();
            for (Future<CrawlOutcome> one : running) {
                outcomes.add(one.get());
            }
            return new CrawlResult(outcomes);
        } catch (InterruptedException e) {
            cancel();
            Thread.currentThread().interrupt();
            throw new CrawlException("the crawl was interrupted; run it again to go on", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            cancel(); // nothing is left running
        }
    }

    /** Ends the crawl soon: nothing that is not written yet will be. What is downloaded stays for the next run. */
    public void cancel() {
        if (!executor.isTerminated()) {
            cancelled = true;
            executor.shutdown();
            each.interrupt();
        }
    }

    /** Collects what to crawl; not thread-safe. */
    public static final class Builder {
        private final List<CrawlRequest> requests = new ArrayList<>();
        private ProviderSource source = Registry.client();
        private @Nullable PageSource pages;
        private @Nullable WritableCatalogStore store;
        private UnaryOperator<PluginOptions> plugin = UnaryOperator.identity();
        private Path work = Path.of(System.getProperty("user.home"), ".cache", "cloudoven", "crawler");
        private CrawlListener listener = CrawlListener.NONE;
        private int parallelism = 2;

        private Builder() {}

        /** Adds a provider. */
        public Builder provider(CrawlRequest request) {
            requests.add(request);
            return this;
        }

        /** Where packages come from; by default the registry that each address names. */
        public Builder from(ProviderSource from) {
            source = from;
            return this;
        }

        /** Where documentation comes from, for providers whose request does not say; by default there is none. */
        public Builder documentation(PageSource from) {
            pages = from;
            return this;
        }

        /** Where to write. */
        public Builder into(WritableCatalogStore to) {
            store = to;
            return this;
        }

        /** Limits of the plugins. */
        public Builder plugins(UnaryOperator<PluginOptions> limits) {
            plugin = limits;
            return this;
        }

        /** Where packages, pages and records of finished work are kept. */
        public Builder workFolder(Path folder) {
            work = folder;
            return this;
        }

        /** Who is told how it goes on. */
        public Builder listener(CrawlListener to) {
            listener = to;
            return this;
        }

        /** How many providers are crawled at once, from 1 on. */
        public Builder parallelism(int providers) {
            if (providers < 1) {
                throw new IllegalArgumentException(providers + " providers at once are too few; it is 1 or more");
            }
            parallelism = providers;
            return this;
        }

        /**
         * The crawl.
         *
         * @throws IllegalStateException without a provider or a store
         */
        public Crawl build() {
            if (requests.isEmpty()) {
                throw new IllegalStateException("there is nothing to crawl; call provider(...)");
            }
            if (store == null) {
                throw new IllegalStateException("there is no place to write to; call into(...)");
            }
            return new Crawl(this, store);
        }
    }
}
