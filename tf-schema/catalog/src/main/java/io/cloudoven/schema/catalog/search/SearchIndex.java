package io.cloudoven.schema.catalog.search;

import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An inverted index over the definitions of one provider version: from words to arguments and names, and from arguments
 * to the definitions that take them. Immutable and thread-safe.
 */
public final class SearchIndex {

    private static final int PATHS = 20;

    private final ProviderAddress provider;
    private final String source;
    private final List<Definition> definitions;
    private final Set<String> wordsOfKinds = new HashSet<>();
    private final Map<String, List<IndexedArgument>> argumentsByWord = new HashMap<>();
    private final Map<String, List<Integer>> definitionsByWord = new HashMap<>();

    private SearchIndex(ProviderAddress provider, String source, Collection<Definition> definitions) {
        this.provider = provider;
        this.source = source;
        this.definitions = definitions.stream()
                .filter(definition -> !(definition instanceof Identity))
                .sorted(Comparator.comparing(Definition::key))
                .toList();
        this.definitions.forEach(definition -> wordsOfKinds.addAll(wordsOfKind(definition)));
        Map<Argument, IndexedArgument> arguments = new HashMap<>();
        for (int number = 0; number < this.definitions.size(); number++) {
            Definition definition = this.definitions.get(number);
            for (String word : wordsAbout(definition)) {
                definitionsByWord
                        .computeIfAbsent(word, key -> new ArrayList<>())
                        .add(number);
            }
            for (Argument argument : Arguments.of(definition)) {
                arguments
                        .computeIfAbsent(argument, IndexedArgument::new)
                        .takers()
                        .add(number);
            }
        }
        arguments.values().forEach(argument -> {
            for (String word : argument.words()) {
                argumentsByWord.computeIfAbsent(word, key -> new ArrayList<>()).add(argument);
            }
        });
    }

    /**
     * The index of a provider version.
     *
     * @param source what to say the definitions are in
     */
    public static SearchIndex of(ProviderAddress provider, String source, Collection<Definition> definitions) {
        return new SearchIndex(provider, source, definitions);
    }

    /** Whether a question names a provider. */
    public static boolean names(String question, ProviderAddress provider) {
        return Words.of(question).containsAll(Words.of(provider.type()));
    }

    /** The best answers to a question, best first. */
    public List<SearchResult> search(String question, int limit) {
        Question parsed = Question.parse(question);
        List<SearchResult> results = search(parsed, limit);
        return results.isEmpty() ? search(parsed.forAllKinds(), limit) : results;
    }

    private List<SearchResult> search(Question question, int limit) {
        Query query = new Query(question.words(), this::rarity);
        Map<Integer, Match> matches = new HashMap<>();
        for (String word : query.words()) {
            for (int number : definitionsByWord.getOrDefault(word, List.of())) {
                matches.computeIfAbsent(number, key -> new Match()).about(query, word);
            }
        }
        Set<IndexedArgument> seen = new HashSet<>();
        for (String word : query.words()) {
            for (IndexedArgument argument : argumentsByWord.getOrDefault(word, List.of())) {
                int mask = query.mask(argument.words());
                if (seen.add(argument) && (mask & ~query.mask(wordsOfKinds)) != 0) {
                    double score = query.score(argument);
                    for (int number : argument.takers()) {
                        matches.computeIfAbsent(number, key -> new Match()).takes(argument, mask, score);
                    }
                }
            }
        }
        matches.keySet()
                .removeIf(number -> !question.asksFor(definitions.get(number).folder()));
        return best(query, matches, limit);
    }

    private List<SearchResult> best(Query query, Map<Integer, Match> matches, int limit) {
        int most = matches.values().stream().mapToInt(Match::words).max().orElse(0);
        return matches.entrySet().stream()
                .filter(entry -> entry.getValue().words() == most)
                .map(entry -> candidate(definitions.get(entry.getKey()), entry.getValue(), query))
                .sorted(Candidate.BEST_FIRST)
                .limit(limit)
                .map(candidate -> new SearchResult(
                        provider,
                        source,
                        candidate.definition().key(),
                        Arguments.paths(
                                candidate.definition(), candidate.match().arguments(), PATHS),
                        most,
                        candidate.score()))
                .toList();
    }

    /** Every name starts with the provider's, so that one counts only where the question has it. */
    private Candidate candidate(Definition definition, Match match, Query query) {
        Set<String> nameWords = Words.of(definition.name());
        Words.of(provider.type()).stream()
                .filter(word -> !query.words().contains(word))
                .forEach(nameWords::remove);
        return new Candidate(definition, match, query, nameWords);
    }

    private record Candidate(Definition definition, Match match, double score) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.definition().key());

        Candidate(Definition definition, Match match, Query query, Set<String> nameWords) {
            this(definition, match, match.score(query, nameWords));
        }
    }

    /** How much a word tells: the fewer definitions have it, the more. */
    private double rarity(String word) {
        Set<Integer> having = new HashSet<>(definitionsByWord.getOrDefault(word, List.of()));
        argumentsByWord.getOrDefault(word, List.of()).forEach(argument -> having.addAll(argument.takers()));
        return Math.log((1.1 + definitions.size()) / (1 + having.size()));
    }

    private Set<String> wordsAbout(Definition definition) {
        Set<String> words = Words.of(definition.name());
        words.addAll(wordsOfKind(definition));
        return words;
    }

    private Set<String> wordsOfKind(Definition definition) {
        Set<String> words = Words.of(provider.type());
        words.addAll(
                definition instanceof Schema schema ? Words.of(schema.kind().keyword()) : Set.of("function"));
        return words;
    }
}
