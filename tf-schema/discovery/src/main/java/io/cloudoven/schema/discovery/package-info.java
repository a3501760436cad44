/**
 * Shows a catalog to people: in a terminal and as a static site.
 *
 * <pre>{@code
 * Catalog catalog = Catalog.embedded();
 * Schema cluster = catalog.provider("azurerm").resource("azurerm_kubernetes_cluster");
 *
 * System.out.print(TerminalPage.of(cluster).width(100).colours(true));
 * System.out.print(TerminalResults.of(catalog.search("which resources take a subnet id?")));
 *
 * CatalogSite.of(catalog).title("Providers we use").writeTo(Path.of("site"));
 * }</pre>
 *
 * <p>{@link io.cloudoven.schema.discovery.terminal} and {@link io.cloudoven.schema.discovery.site} do not see each
 * other. Both read definitions as {@link io.cloudoven.schema.discovery.outline outlines}. Everything throws {@link
 * io.cloudoven.schema.model.SchemaException} and nothing else.
 */
@NullMarked
package io.cloudoven.schema.discovery;

import org.jspecify.annotations.NullMarked;
