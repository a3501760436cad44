package io.cloudoven.schema.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.catalog.ProviderCatalog;
import io.cloudoven.schema.model.Definition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index answers what the plain search answers, to the last bit of the score. */
class SearchIndexPropertiesTest {

    private static final List<String> PROVIDERS = List.of("aws", "azurerm", "google");
    private static final List<String> PHRASES = List.of(
            "which",
            "resources",
            "data sources with a",
            "ephemeral resource",
            "functions",
            "actions",
            "resource",
            "aws",
            "azurerm's",
            "google",
            "name",
            "id",
            "s",
            "nowhere");

    private static final Map<String, Embedded> EMBEDDED = new HashMap<>();

    private record Embedded(ProviderCatalog catalog, PlainSearch plain, List<String> names) {

        static Embedded open(String address) {
            ProviderCatalog catalog = Catalog.embedded().provider(address);
            List<Definition> definitions = List.copyOf(catalog.load().definitions());
            List<String> names = new ArrayList<>();
            for (Definition definition : definitions) {
                names.add(definition.name());
                PlainArguments.of(definition).stream().sorted().forEach(argument -> {
                    names.add(argument.name());
                    names.add(argument.parent());
                });
            }
            return new Embedded(
                    catalog,
                    PlainSearch.of(
                            catalog.version().provider(), catalog.version().toString(), definitions),
                    names);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subnet id",
                "which azurerm resources take a subnet id?",
                "kubernetes",
                "cidr",
                "a",
                "x",
                "xyzzy",
                "",
                "name",
                "id",
                "aws",
                "resource",
                "data sources",
                "function",
                "rule statement",
                "the resources of aws with a field to match",
                "storage account network rules default action"
            })
    void questions_somebody_asks(String question) {
        for (String provider : PROVIDERS) {
            for (int limit : new int[] {0, 1, 20, Integer.MAX_VALUE}) {
                same(provider, question, limit);
            }
        }
    }

    @Property(tries = 300)
    void questions_in_the_words_of_a_provider(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int length, @ForAll @IntRange(max = 60) int limit) {
        Random random = new Random(seed);
        String provider = PROVIDERS.get(random.nextInt(PROVIDERS.size()));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            words.add(word(random, embedded(provider).names()));
        }
        same(provider, String.join(" ", words), limit);
    }

    @Property(tries = 2_000)
    void questions_about_providers_nobody_has_seen(@ForAll long seed) {
        Random random = new Random(seed);
        List<Definition> definitions = RandomDefinitions.of(random);
        SearchIndex index = SearchIndex.of(RandomDefinitions.ADDRESS, "shop 1.0.0", definitions);
        PlainSearch plain = PlainSearch.of(RandomDefinitions.ADDRESS, "shop 1.0.0", definitions);
        for (int i = 0; i < 5; i++) {
            String question = word(random, RandomDefinitions.NAMES) + " " + word(random, RandomDefinitions.NAMES);
            assertThat(index.search(question, 10)).as(question).isEqualTo(plain.search(question, 10));
        }
    }

    private static void same(String provider, String question, int limit) {
        Embedded embedded = embedded(provider);
        assertThat(embedded.catalog().search(question, limit))
                .as("%s in %s", question, provider)
                .isEqualTo(embedded.plain().search(question, limit));
    }

    private static String word(Random random, List<String> names) {
        if (random.nextInt(4) == 0) {
            return PHRASES.get(random.nextInt(PHRASES.size()));
        }
        String name = names.get(random.nextInt(names.size()));
        List<String> words = Words.split(name);
        return words.isEmpty() || random.nextInt(3) == 0 ? name : words.get(random.nextInt(words.size()));
    }

    private static synchronized Embedded embedded(String provider) {
        return EMBEDDED.computeIfAbsent(provider, Embedded::open);
    }
}
