/**
 * Asks provider plugins, in processes of their own: for their schema, and whether a configuration is valid.
 *
 * <p>{@link io.cloudoven.schema.crawler.plugin.ProviderPlugin} is where to begin; the packages below are how it works.
 */
@NullMarked
package io.cloudoven.schema.crawler.plugin;

import org.jspecify.annotations.NullMarked;
