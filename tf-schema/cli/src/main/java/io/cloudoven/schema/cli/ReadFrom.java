package io.cloudoven.schema.cli;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.catalog.CatalogStore;
import io.cloudoven.schema.catalog.EmbeddedStore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads catalogs. */
final class ReadFrom {
    @Option(
            names = "--store",
            paramLabel = "<store>",
            converter = StorePlace.Converter.class,
            description = "Where to look: " + StorePlace.FORMS + " (default); may be given several times.")
    List<StorePlace> stores = new ArrayList<>();

    @Option(names = "--color", negatable = true, description = "Colours, also where the output is no terminal.")
    @Nullable
    Boolean color;

    Catalog catalog() {
        return stores.isEmpty()
                ? Catalog.of(new EmbeddedStore())
                : Catalog.of(stores.stream().map(StorePlace::store).toArray(CatalogStore[]::new));
    }

    boolean colours() {
        return color != null ? color : System.console() != null && System.getenv("NO_COLOR") == null;
    }
}
