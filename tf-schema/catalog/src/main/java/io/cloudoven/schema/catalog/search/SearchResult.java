package io.cloudoven.schema.catalog.search;

import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.ProviderAddress;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * An answer to a search.
 *
 * @param provider where the definition's provider comes from
 * @param source what the definition is in, such as {@code registry.terraform.io/hashicorp/azurerm 5.2.0}
 * @param key what was found: the folder of its kind and its name
 * @param arguments the paths of the arguments and blocks that match best, such as {@code ip_configuration.subnet_id}, the
 *     shortest first and at most 20; empty where the words are in the name alone
 * @param words how many words of the question it has
 * @param score how good it is: the higher, the better; comparable between answers to the same question only
 */
public record SearchResult(
        ProviderAddress provider, String source, DefinitionKey key, List<String> arguments, int words, double score) {

    private static final Comparator<SearchResult> BEST_FIRST = Comparator.comparingDouble(SearchResult::score)
            .reversed()
            .thenComparing(SearchResult::provider)
            .thenComparing(SearchResult::key);

    /** The arguments cannot be changed. */
    public SearchResult {
        arguments = List.copyOf(arguments);
    }

    /** The best of several results, best first: only those that have as many of the words as any has. */
    public static List<SearchResult> best(Collection<SearchResult> results, int limit) {
        int most = results.stream().mapToInt(SearchResult::words).max().orElse(0);
        return results.stream()
                .filter(result -> result.words() == most)
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }
}
