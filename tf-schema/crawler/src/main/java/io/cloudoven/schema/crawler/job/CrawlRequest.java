package io.cloudoven.schema.crawler.job;

import io.cloudoven.schema.catalog.VersionConstraint;
import io.cloudoven.schema.crawler.docs.DocumentationSource;
import io.cloudoven.schema.model.ProviderAddress;
import org.jspecify.annotations.Nullable;

/**
 * A provider to crawl. Immutable.
 *
 * <pre>{@code
 * CrawlRequest.of("hashicorp/azurerm").version("~> 5.0").pages(DocumentationSource.zip(pages));
 * }</pre>
 *
 * @param provider which provider
 * @param constraint which of its versions: the newest that this allows
 * @param pages where its documentation is; null for where the crawl takes documentation from
 */
public record CrawlRequest(
        ProviderAddress provider,
        VersionConstraint constraint,
        @Nullable DocumentationSource pages) {

    /**
     * The newest version of a provider, such as {@code hashicorp/azurerm}.
     *
     * @throws io.cloudoven.schema.model.SchemaException if that is no address
     */
    public static CrawlRequest of(String provider) {
        return new CrawlRequest(ProviderAddress.parse(provider), VersionConstraint.parse(""), null);
    }

    /**
     * The same provider in the newest version that a constraint allows, such as {@code ~> 5.0}.
     *
     * @throws io.cloudoven.schema.model.SchemaException if that is no constraint
     */
    public CrawlRequest version(String allowed) {
        return new CrawlRequest(provider, VersionConstraint.parse(allowed), pages);
    }

    /** The same provider with documentation from elsewhere. */
    public CrawlRequest pages(DocumentationSource from) {
        return new CrawlRequest(provider, constraint, from);
    }

    /** Such as {@code registry.terraform.io/hashicorp/azurerm ~> 5.0}. */
    @Override
    public String toString() {
        return (provider + " " + constraint).strip();
    }
}
