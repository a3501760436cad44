/**
 * What a provider's documentation says about each argument of its schema, and how much of the schema it covers.
 *
 * <p>Start at {@link io.cloudoven.schema.crawler.docs.ProviderDocumentation}.
 */
@NullMarked
package io.cloudoven.schema.crawler.docs;

import org.jspecify.annotations.NullMarked;
