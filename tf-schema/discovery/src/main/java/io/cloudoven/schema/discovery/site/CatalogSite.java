package io.cloudoven.schema.discovery.site;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.discovery.snippet.JavaNames;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A catalog as a static site: a page for each resource, data source, function and so on, and a search over their names
 * and arguments.
 *
 * <pre>{@code
 * CatalogSite.of(Catalog.embedded()).title("Providers we use").writeTo(Path.of("site"));
 * }</pre>
 *
 * <p>The site needs no server: open {@code index.html}. It asks nothing of the network. Without a script it can still be
 * read, but not searched. Of each provider it has the latest version, unless {@link #versions} says otherwise. Immutable
 * and thread-safe.
 */
public final class CatalogSite {

    private static final List<String> ASSETS = List.of("site.css", "theme.js", "search.js", "site.js");

    private final Catalog catalog;
    private final String title;
    private final List<ProviderVersion> versions;
    private final Function<ProviderSchema, JavaNames> names;

    private CatalogSite(
            Catalog catalog, String title, List<ProviderVersion> versions, Function<ProviderSchema, JavaNames> names) {
        this.catalog = catalog;
        this.title = title;
        this.versions = versions;
        this.names = names;
    }

    /** The site of a catalog: the latest version of each provider in it. */
    public static CatalogSite of(Catalog catalog) {
        List<ProviderVersion> latest = catalog.versions().stream()
                .map(ProviderVersion::provider)
                .distinct()
                .flatMap(provider -> catalog.latest(provider).stream())
                .toList();
        return new CatalogSite(catalog, "Provider catalog", latest, JavaNames::readyMade);
    }

    /** What the site is called. Default: {@code Provider catalog}. */
    public CatalogSite title(String siteTitle) {
        return new CatalogSite(catalog, siteTitle, versions, names);
    }

    /** Which provider versions to show. Default: the latest of each provider. */
    public CatalogSite versions(Collection<ProviderVersion> shown) {
        return new CatalogSite(catalog, title, List.copyOf(new TreeSet<>(shown)), names);
    }

    /** What snippets call the Java classes of a provider. Default: {@link JavaNames#readyMade}. */
    public CatalogSite javaNames(Function<ProviderSchema, JavaNames> named) {
        return new CatalogSite(catalog, title, versions, named);
    }

    /**
     * Writes the site, in the place of one that is there. It is written beside the folder first: a run that fails changes
     * nothing.
     *
     * @throws SchemaException if there is no provider, the catalog cannot be read, the folder cannot be written, or it
     *     has something else in it than a site
     */
    public void writeTo(Path folder) {
        if (versions.isEmpty()) {
            throw new SchemaException("there is no provider to make a site of; import one into the catalog");
        }
        SiteFolder.replace(folder, this::write);
    }

    private void write(SiteFolder folder) {
        PageFrame frame = new PageFrame(title, versions.size());
        List<SiteProvider> providers = new ArrayList<>();
        for (ProviderVersion version : versions) {
            ProviderSchema schema = catalog.provider(version).load();
            SiteProvider provider = SiteProvider.of(providers.size(), version, schema, names.apply(schema));
            providers.add(provider);
            write(provider, frame, folder);
        }
        folder.write("index.html", frame.page(title, "", html -> HomePage.write(title, providers, html)));
        ASSETS.forEach(name -> folder.write("assets/" + name, asset(name)));
    }

    private static void write(SiteProvider provider, PageFrame frame, SiteFolder folder) {
        for (Definition definition : provider.pages()) {
            folder.write(
                    provider.folder() + SiteProvider.page(definition.key()),
                    frame.page(
                            definition.name() + " · " + provider.title(),
                            SiteProvider.ROOT_FROM_DEFINITION,
                            html -> DefinitionPage.write(provider, definition, html)));
        }
        folder.write(
                provider.folder() + "index.html",
                frame.page(
                        provider.title(), SiteProvider.ROOT_FROM_PROVIDER, html -> ProviderPage.write(provider, html)));
        folder.write("search/" + provider.number() + ".js", SearchData.script(provider));
    }

    private static String asset(String name) {
        try (InputStream stream = Objects.requireNonNull(CatalogSite.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
