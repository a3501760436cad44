package io.cloudoven.schema.catalog.search;

import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.SchemaKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An inverted index over the definitions of one provider version: from words to arguments and names, and from arguments
 * to the definitions that take them. It answers by itself, without the definitions, and can be kept beside them:
 *
 * <pre>{@code
 * byte[] packed = SearchIndex.pack(manifest, definitions);
 * Optional<SearchIndex> index = SearchIndex.unpack(provider, "shop 1.0.0", manifest, packed);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class SearchIndex {

    private final ProviderAddress provider;
    private final String source;
    private final IndexTables tables;
    private final Set<String> wordsOfProvider;
    private final List<Set<String>> wordsOfFolders;

    private SearchIndex(ProviderAddress provider, String source, IndexTables tables) {
        this.provider = provider;
        this.source = source;
        this.tables = tables;
        this.wordsOfProvider = Words.of(provider.type());
        this.wordsOfFolders = IntStream.range(0, tables.folders().size())
                .mapToObj(folder -> wordsOf(tables.folders().get(folder)))
                .toList();
    }

    /**
     * The index of a provider version.
     *
     * @param source what to say the definitions are in
     */
    public static SearchIndex of(ProviderAddress provider, String source, Collection<Definition> definitions) {
        return new SearchIndex(provider, source, IndexTables.read(IndexWriter.write(definitions), 0));
    }

    /**
     * The bytes of an index, to be kept. Equal definitions give the same bytes.
     *
     * @param documents what tells the documents the definitions are from, such as their manifest
     */
    public static byte[] pack(String documents, Collection<Definition> definitions) {
        return PackedIndex.pack(documents, IndexWriter.write(definitions));
    }

    /**
     * Reads what {@link #pack} made; there is none where the bytes are damaged, of another format or of other documents,
     * so that it has to be made again.
     *
     * @param source what to say the definitions are in
     * @param documents what tells the documents there are
     * @param packed kept, not copied
     */
    public static Optional<SearchIndex> unpack(
            ProviderAddress provider, String source, String documents, byte[] packed) {
        return PackedIndex.start(documents, packed).stream()
                .mapToObj(start -> new SearchIndex(provider, source, IndexTables.read(packed, start)))
                .findFirst();
    }

    /** Whether a question names a provider. */
    public static boolean names(String question, ProviderAddress provider) {
        return Words.of(question).containsAll(Words.of(provider.type()));
    }

    /** The best answers to a question, best first. */
    public List<SearchResult> search(String question, int limit) {
        Question parsed = Question.parse(question);
        List<SearchResult> results = search(parsed, limit);
        return results.isEmpty() && !parsed.folders().isEmpty() ? search(parsed.forAllKinds(), limit) : results;
    }

    private List<SearchResult> search(Question question, int limit) {
        Search search = new Search(tables, wordsOfProvider, wordsOfFolders, question);
        return search.best(limit).stream()
                .map(answer -> new SearchResult(
                        provider,
                        source,
                        key(answer.definition()),
                        search.paths(answer.definition()),
                        answer.words(),
                        answer.score()))
                .toList();
    }

    private DefinitionKey key(int definition) {
        return new DefinitionKey(
                tables.folders().get(tables.folderOf()[definition]),
                tables.definitions().get(definition));
    }

    private Set<String> wordsOf(String folder) {
        Set<String> words = Words.of(provider.type());
        words.addAll(
                Words.of(SchemaKind.ofFolder(folder).map(SchemaKind::keyword).orElse("function")));
        return words;
    }
}
