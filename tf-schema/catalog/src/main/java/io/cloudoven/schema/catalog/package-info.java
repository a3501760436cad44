/**
 * Keeps and finds schemas by provider, version, kind and name: directory, zip, embedded.
 *
 * <p>Start at {@link io.cloudoven.schema.catalog.Catalog}. Schemas are kept in a {@link
 * io.cloudoven.schema.catalog.CatalogStore}: a {@link io.cloudoven.schema.catalog.DirectoryStore}, a {@link
 * io.cloudoven.schema.catalog.ZipStore} or, in jars on the class path, an {@link
 * io.cloudoven.schema.catalog.EmbeddedStore}. All throw {@link io.cloudoven.schema.model.SchemaException} and nothing
 * else.
 */
@NullMarked
package io.cloudoven.schema.catalog;

import org.jspecify.annotations.NullMarked;
