package io.cloudoven.schema.catalog;

import io.cloudoven.schema.catalog.search.SearchIndex;
import io.cloudoven.schema.catalog.search.SearchResult;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.ProviderSchemaBuilder;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.schema.model.SimilarNames;
import io.cloudoven.schema.model.json.CompactReader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of one version of one provider. Documents are read when they are first asked for. Thread-safe. Every method
 * throws {@link SchemaException} if a document cannot be read.
 */
public final class ProviderCatalog {

    private final StoredVersion stored;
    private final Map<DefinitionKey, Definition> read = new ConcurrentHashMap<>();
    private volatile @Nullable SearchIndex index;

    ProviderCatalog(StoredVersion stored) {
        this.stored = stored;
    }

    /** Which version this is. */
    public ProviderVersion version() {
        return stored.version();
    }

    /** The names of the schemas of a kind, ordered. */
    public SortedSet<String> names(SchemaKind kind) {
        return names(kind.folder());
    }

    /** The schema of a kind and name, if there is one. */
    public Optional<Schema> find(SchemaKind kind, String name) {
        return find(new DefinitionKey(kind.folder(), name)).map(Schema.class::cast);
    }

    /** The definition with a key, if there is one. */
    public Optional<Definition> find(DefinitionKey key) {
        return stored.keys().contains(key) ? Optional.of(definition(key)) : Optional.empty();
    }

    /** @throws SchemaException if there is no such resource */
    public Schema resource(String name) {
        return schema(SchemaKind.RESOURCE, name);
    }

    /** @throws SchemaException if there is no such data source */
    public Schema dataSource(String name) {
        return schema(SchemaKind.DATA_SOURCE, name);
    }

    /** @throws SchemaException if there is no such ephemeral resource */
    public Schema ephemeralResource(String name) {
        return schema(SchemaKind.EPHEMERAL_RESOURCE, name);
    }

    /**
     * The schema of a kind and name.
     *
     * @throws SchemaException if there is none; the message names the most similar ones
     */
    public Schema schema(SchemaKind kind, String name) {
        return find(kind, name)
                .orElseThrow(() -> new SchemaException(version() + " has no " + kind.keyword() + " " + Names.shown(name)
                        + "; " + meant(name, names(kind))));
    }

    /** The schema of the provider's own configuration, if it has one. */
    public Optional<Schema> configuration() {
        return find(SchemaKind.PROVIDER, version().provider().type());
    }

    /** The provider's function of that name, if there is one. */
    public Optional<Function> function(String name) {
        return find(new DefinitionKey(Function.FOLDER, name)).map(Function.class::cast);
    }

    /** What identifies resources of a type, if the provider says so. */
    public Optional<Identity> identity(String resourceType) {
        return find(new DefinitionKey(Identity.FOLDER, resourceType)).map(Identity.class::cast);
    }

    /**
     * What the provider's documentation says about a definition, if it was kept with it. Read each time it is asked for:
     * texts are large, and most of what a catalog is asked needs none.
     */
    public Optional<Documentation> documentation(DefinitionKey key) {
        AtomicReference<@Nullable Documentation> texts = new AtomicReference<>();
        if (stored.keys().contains(key)) {
            new CompactReader().readDocumented(stored.source(key), stored.read(key), texts::set);
        }
        return Optional.ofNullable(texts.get());
    }

    /** Like {@link #documentation(DefinitionKey)}, by kind and name. */
    public Optional<Documentation> documentation(SchemaKind kind, String name) {
        return documentation(new DefinitionKey(kind.folder(), name));
    }

    /** Everything the version has, with its documentation, which reads all documents. */
    public ProviderSchema load() {
        ProviderSchemaBuilder schema = ProviderSchema.builder(version().provider())
                .version(version().version().toString());
        CompactReader reader = new CompactReader();
        stored.readAll((key, document) -> {
            Definition definition = checked(
                    key, reader.readDocumented(stored.source(key), document, texts -> schema.document(key, texts)));
            Definition before = read.putIfAbsent(key, definition);
            schema.add(before == null ? definition : before);
        });
        return schema.build();
    }

    /** Like {@link Catalog#search(String, int)}, in this version alone. */
    public List<SearchResult> search(String text, int limit) {
        SearchIndex current = index;
        if (current == null) {
            current = stored.searchIndex().orElseGet(this::makeIndex);
            index = current;
        }
        return current.search(text, limit);
    }

    private SearchIndex makeIndex() {
        readAll();
        return SearchIndex.of(version().provider(), version().toString(), read.values());
    }

    private void readAll() {
        if (read.size() < stored.keys().size()) {
            stored.readAll((key, document) -> read.computeIfAbsent(key, missing -> parse(missing, document)));
        }
    }

    private Definition definition(DefinitionKey key) {
        return read.computeIfAbsent(key, missing -> parse(missing, stored.read(missing)));
    }

    private Definition parse(DefinitionKey key, byte[] document) {
        return checked(key, new CompactReader().read(stored.source(key), document));
    }

    private Definition checked(DefinitionKey key, Definition definition) {
        if (!definition.key().equals(key)) {
            throw new SchemaException(stored.source(key) + ": this is "
                    + Names.shown(definition.key().toString()) + " where " + key + " belongs; import the schema again");
        }
        return definition;
    }

    private SortedSet<String> names(String folder) {
        SortedSet<String> names = new TreeSet<>();
        stored.keys()
                .subSet(new DefinitionKey(folder, ""), new DefinitionKey(folder + "\0", ""))
                .forEach(key -> names.add(key.name()));
        return Collections.unmodifiableSortedSet(names);
    }

    /** Such as {@code did you mean a or b?}. */
    private static String meant(String name, SortedSet<String> names) {
        if (names.isEmpty()) {
            return "it has none at all";
        }
        List<String> similar = SimilarNames.of(name, names);
        return similar.isEmpty()
                ? "none of its " + names.size() + " names is similar, use search to find one"
                : "did you mean " + String.join(" or ", similar) + "?";
    }
}
