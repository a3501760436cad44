package io.cloudoven.schema.crawler.docs;

import io.cloudoven.schema.model.ProviderSchema;

/**
 * A provider's schema with what its documentation says about it.
 *
 * @param schema the schema, with its {@linkplain ProviderSchema#documentation() documentation}
 * @param report how much of the schema the documentation covers
 */
public record DocumentedProvider(ProviderSchema schema, CrawlReport report) {}
