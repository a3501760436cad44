package io.cloudoven.examples;

import io.cloudoven.schema.catalog.DirectoryStore;
import io.cloudoven.schema.crawler.job.Crawl;
import io.cloudoven.schema.crawler.job.CrawlRequest;
import io.cloudoven.schema.crawler.job.CrawlResult;
import io.cloudoven.schema.crawler.registry.Registry;
import io.cloudoven.schema.crawler.registry.http.Credentials;
import java.nio.file.Path;

/** The crawler's lines of the README, which are cut from here. */
public final class CrawlProviders {
    private CrawlProviders() {}

    /** Crawls azurerm from its registry into the folder {@code catalog}. */
    public static void main(String[] arguments) {
        // tag::readme
        Registry registry = Registry.client(options -> options.credentials(Credentials.fromEnvironment()));
        CrawlResult result = Crawl.builder()
                .provider(CrawlRequest.of("hashicorp/azurerm").version("~> 5.0"))
                .from(registry)
                .documentation(registry.pages())
                .into(new DirectoryStore(Path.of("catalog")))
                .build()
                .run();
        System.out.println(result.orThrow());
        // end::readme
    }
}
