package io.cloudoven.examples;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.catalog.diff.SchemaDiff;
import io.cloudoven.schema.discovery.site.CatalogSite;
import io.cloudoven.schema.discovery.terminal.TerminalPage;
import io.cloudoven.schema.discovery.terminal.TerminalResults;
import java.nio.file.Path;

/** Finds, shows, compares and publishes what catalogs have. */
public final class LookUpProviders {
    private LookUpProviders() {}

    /** Writes the site into the folder {@code arguments[0]}. */
    public static void main(String[] arguments) {
        Catalog catalog = Catalog.embedded();

        System.out.println(TerminalResults.of(catalog.search("which azurerm resources take a subnet id?", 5)));
        System.out.println(TerminalPage.of(catalog.provider("azurerm").resource("azurerm_subnet")));
        System.out.println(SchemaDiff.between(
                catalog.provider("azurerm").load(), catalog.provider("azurerm").load()));

        CatalogSite.of(catalog).title("Providers we use").writeTo(Path.of(arguments[0]));
    }
}
