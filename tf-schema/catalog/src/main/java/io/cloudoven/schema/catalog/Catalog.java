package io.cloudoven.schema.catalog;

import io.cloudoven.schema.catalog.search.SearchIndex;
import io.cloudoven.schema.catalog.search.SearchResult;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.schema.model.SimilarNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds provider schemas by provider, version, kind, name and free text.
 *
 * <pre>{@code
 * Catalog catalog = Catalog.embedded();
 *
 * Schema network = catalog.provider("azurerm").resource("azurerm_virtual_network");
 * network.block().attributes().get("location").required(); // true
 *
 * catalog.search("which azurerm resources take a subnet id?").get(0).arguments(); // [subnet_id]
 *
 * Catalog own = Catalog.of(new DirectoryStore(Path.of("schemas")), new EmbeddedStore());
 * own.provider("registry.terraform.io/hashicorp/time", "0.14.2").names(SchemaKind.RESOURCE);
 * }</pre>
 *
 * <p>Where several stores have the same version, the first one counts. Stores are asked when something is first needed;
 * documents are read one by one as they are asked for and then kept, for as long as the catalog is. So a catalog sees a
 * version the way it was when it was first asked for; make a new catalog to see what was written since. Immutable and
 * thread-safe. Every method throws {@link SchemaException} if a store cannot be read.
 */
public final class Catalog {

    private static final int RESULTS = 20;

    private final List<CatalogStore> stores;
    private final Map<ProviderVersion, ProviderCatalog> opened = new ConcurrentHashMap<>();

    private Catalog(List<CatalogStore> stores) {
        this.stores = stores;
    }

    /** The catalog of what is in several stores. */
    public static Catalog of(CatalogStore... stores) {
        return new Catalog(List.of(stores));
    }

    /** The catalog of the schemas on the class path: azurerm, aws and google, and what other jars embed. */
    public static Catalog embedded() {
        return of(new EmbeddedStore());
    }

    /** All provider versions there are. */
    public SortedSet<ProviderVersion> versions() {
        SortedSet<ProviderVersion> versions = new TreeSet<>();
        stores.forEach(store -> versions.addAll(store.versions()));
        return versions;
    }

    /** The newest release of a provider; its newest pre-release if there is no release. */
    public Optional<ProviderVersion> latest(ProviderAddress provider) {
        return latest(versions(), provider);
    }

    private static Optional<ProviderVersion> latest(SortedSet<ProviderVersion> versions, ProviderAddress provider) {
        return versions.stream()
                .filter(version -> version.provider().equals(provider))
                .max(Comparator.comparing(
                                (ProviderVersion version) -> version.version().isRelease())
                        .thenComparing(ProviderVersion::version));
    }

    /**
     * The {@linkplain #latest latest} version of a provider.
     *
     * @param address such as {@code azurerm}, {@code hashicorp/azurerm} or a full address
     * @throws SchemaException if there is none
     */
    public ProviderCatalog provider(String address) {
        ProviderAddress provider = ProviderAddress.parse(address);
        SortedSet<ProviderVersion> versions = versions();
        return provider(latest(versions, provider)
                .orElseThrow(() -> new SchemaException("the catalog has no version of " + provider + "; it has "
                        + versions + ", import the one you need")));
    }

    /**
     * A version of a provider.
     *
     * @param address such as {@code azurerm}, {@code hashicorp/azurerm} or a full address
     * @param version such as {@code 5.2.0}
     * @throws SchemaException if there is none
     */
    public ProviderCatalog provider(String address, String version) {
        return provider(ProviderVersion.of(address, version));
    }

    /**
     * A version of a provider.
     *
     * @throws SchemaException if there is none
     */
    public ProviderCatalog provider(ProviderVersion version) {
        return opened.computeIfAbsent(version, this::open);
    }

    /**
     * The 20 best answers from the latest version of each provider.
     *
     * @see #search(String, int)
     */
    public List<SearchResult> search(String text) {
        return search(text, RESULTS);
    }

    /**
     * Finds definitions by the words of a question, such as {@code which azurerm resources take a subnet id?}, in the
     * latest version of each provider. The first search of a version that is kept without an index reads all its
     * documents to make one.
     *
     * <p>Words are compared with the names of definitions, the names of the arguments and blocks they take at any depth,
     * their kinds and their provider's type; case, plural and small words such as "which" and "the" do not count. A
     * question that names a provider or a kind, such as "data sources", asks for those alone. There are only answers that have as many of the words as any answer has, best first: those where the words together are
     * the definition's name, or one argument's, then those where they are part of these or of a block's name.
     *
     * @param limit the most answers to give
     */
    public List<SearchResult> search(String text, int limit) {
        List<ProviderCatalog> all = latest();
        List<ProviderCatalog> named = all.stream()
                .filter(catalog -> SearchIndex.names(text, catalog.version().provider()))
                .toList();
        List<SearchResult> results = new ArrayList<>();
        (named.isEmpty() ? all : named).forEach(catalog -> results.addAll(catalog.search(text, limit)));
        return SearchResult.best(results, limit);
    }

    /**
     * The names of at most three definitions, in the latest version of each provider, that somebody may have meant who
     * asked for one that is not there; the most similar first.
     */
    public List<String> similar(String name) {
        SortedSet<String> names = new TreeSet<>();
        for (ProviderCatalog provider : latest()) {
            for (SchemaKind kind : SchemaKind.values()) {
                names.addAll(provider.names(kind));
            }
        }
        return SimilarNames.of(name, names);
    }

    private List<ProviderCatalog> latest() {
        SortedSet<ProviderVersion> versions = versions();
        return versions.stream()
                .map(ProviderVersion::provider)
                .distinct()
                .flatMap(provider -> latest(versions, provider).stream())
                .map(this::provider)
                .toList();
    }

    private ProviderCatalog open(ProviderVersion version) {
        for (CatalogStore store : stores) {
            Optional<StoredVersion> stored = store.find(version);
            if (stored.isPresent()) {
                return new ProviderCatalog(stored.get());
            }
        }
        throw new SchemaException(
                "the catalog has no " + version + "; it has " + versions() + ", import the one you need");
    }
}
