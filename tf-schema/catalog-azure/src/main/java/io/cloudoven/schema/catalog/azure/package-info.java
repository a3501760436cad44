/**
 * Keeps and finds schemas in Azure Blob Storage, so that a team or a program in the cloud shares one catalog.
 *
 * <p>Start at {@link io.cloudoven.schema.catalog.azure.AzureBlobStore}, which goes into a {@link
 * io.cloudoven.schema.catalog.Catalog} like any other store. No type of Azure's SDK is in a signature. Everything
 * throws {@link io.cloudoven.schema.catalog.azure.AzureCatalogException}, or another {@link
 * io.cloudoven.schema.model.SchemaException} where a schema itself is the matter, and nothing else. Credentials are those of
 * {@link io.cloudoven.azure.AzureCredential}, which has an exception of its own for what is none.
 */
@NullMarked
package io.cloudoven.schema.catalog.azure;

import org.jspecify.annotations.NullMarked;
