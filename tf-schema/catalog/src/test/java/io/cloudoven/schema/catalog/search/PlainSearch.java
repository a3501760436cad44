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

/** The search as plainly as it can be written: what {@link SearchIndex} answers has to be what this answers. */
final class PlainSearch {

    private static final int PATHS = 20;

    private final ProviderAddress provider;
    private final String source;
    private final List<Definition> definitions;
    private final Set<String> wordsOfKinds = new HashSet<>();
    private final Map<String, List<PlainArgument>> argumentsByWord = new HashMap<>();
    private final Map<String, List<Integer>> definitionsByWord = new HashMap<>();

    private PlainSearch(ProviderAddress provider, String source, Collection<Definition> definitions) {
        this.provider = provider;
        this.source = source;
        this.definitions = definitions.stream()
                .filter(definition -> !(definition instanceof Identity))
                .sorted(Comparator.comparing(Definition::key))
                .toList();
        this.definitions.forEach(definition -> wordsOfKinds.addAll(wordsOfKind(definition)));
        Map<Argument, PlainArgument> arguments = new HashMap<>();
        for (int number = 0; number < this.definitions.size(); number++) {
            Definition definition = this.definitions.get(number);
            for (String word : wordsAbout(definition)) {
                definitionsByWord
                        .computeIfAbsent(word, key -> new ArrayList<>())
                        .add(number);
            }
            for (Argument argument : PlainArguments.of(definition)) {
                arguments.computeIfAbsent(argument, PlainArgument::new).takers().add(number);
            }
        }
        arguments.values().forEach(argument -> {
            for (String word : argument.words()) {
                argumentsByWord.computeIfAbsent(word, key -> new ArrayList<>()).add(argument);
            }
        });
    }

    static PlainSearch of(ProviderAddress provider, String source, Collection<Definition> definitions) {
        return new PlainSearch(provider, source, definitions);
    }

    /** The best answers to a question, best first. */
    List<SearchResult> search(String question, int limit) {
        Question parsed = Question.parse(question);
        List<SearchResult> results = search(parsed, limit);
        return results.isEmpty() ? search(parsed.forAllKinds(), limit) : results;
    }

    private List<SearchResult> search(Question question, int limit) {
        PlainQuery query = new PlainQuery(question.words(), this::rarity);
        Map<Integer, PlainMatch> matches = new HashMap<>();
        for (String word : query.words()) {
            for (int number : definitionsByWord.getOrDefault(word, List.of())) {
                matches.computeIfAbsent(number, key -> new PlainMatch()).about(query, word);
            }
        }
        Set<PlainArgument> seen = new HashSet<>();
        for (String word : query.words()) {
            for (PlainArgument argument : argumentsByWord.getOrDefault(word, List.of())) {
                int mask = query.mask(argument.words());
                if (seen.add(argument) && (mask & ~query.mask(wordsOfKinds)) != 0) {
                    double score = query.score(argument);
                    for (int number : argument.takers()) {
                        matches.computeIfAbsent(number, key -> new PlainMatch()).takes(argument, mask, score);
                    }
                }
            }
        }
        matches.keySet()
                .removeIf(number -> !question.asksFor(definitions.get(number).folder()));
        return best(query, matches, limit);
    }

    private List<SearchResult> best(PlainQuery query, Map<Integer, PlainMatch> matches, int limit) {
        int most = matches.values().stream().mapToInt(PlainMatch::words).max().orElse(0);
        return matches.entrySet().stream()
                .filter(entry -> entry.getValue().words() == most)
                .map(entry -> candidate(definitions.get(entry.getKey()), entry.getValue(), query))
                .sorted(Candidate.BEST_FIRST)
                .limit(limit)
                .map(candidate -> new SearchResult(
                        provider,
                        source,
                        candidate.definition().key(),
                        PlainArguments.paths(
                                candidate.definition(), candidate.match().arguments(), PATHS),
                        most,
                        candidate.score()))
                .toList();
    }

    /** Every name starts with the provider's, so that one counts only where the question has it. */
    private Candidate candidate(Definition definition, PlainMatch match, PlainQuery query) {
        Set<String> nameWords = Words.of(definition.name());
        Words.of(provider.type()).stream()
                .filter(word -> !query.words().contains(word))
                .forEach(nameWords::remove);
        return new Candidate(definition, match, query, nameWords);
    }

    private record Candidate(Definition definition, PlainMatch match, double score) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.definition().key());

        Candidate(Definition definition, PlainMatch match, PlainQuery query, Set<String> nameWords) {
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
