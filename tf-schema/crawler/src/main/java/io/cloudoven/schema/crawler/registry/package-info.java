/**
 * Gets provider packages from registries, mirrors and folders, verified and unpacked, and the pages that document them.
 *
 * <p>Start at {@link io.cloudoven.schema.crawler.registry.Registry}:
 *
 * <pre>{@code
 * ProviderSource registry = Registry.client(options -> options.credentials(Credentials.fromEnvironment()));
 * ProviderVersion newest = registry.resolve(ProviderAddress.parse("hashicorp/azurerm"), VersionConstraint.parse("~> 5.0"));
 * ProviderPackage azurerm = registry.install(newest, Platform.current(), PackageCache.in(folder));
 * Path binary = azurerm.binary();
 * }</pre>
 *
 * <p>Everything throws {@link io.cloudoven.schema.crawler.CrawlException}, with what was tried and what to do. An
 * interrupted thread stops what it does here with a {@link java.util.concurrent.CancellationException}.
 */
@NullMarked
package io.cloudoven.schema.crawler.registry;

import org.jspecify.annotations.NullMarked;
