package io.cloudoven.schema.crawler.docs;

import io.cloudoven.schema.model.ProviderAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How much of a provider its documentation covers. Figures are of definitions that have a page; those without are
 * {@linkplain #withoutPage() listed}.
 *
 * @param provider the provider
 * @param version its version, if the schema says it
 * @param definitions each definition that can have a page, ordered
 * @param unusedPages the pages that are about no definition of the schema
 * @param problems what could not be read, and why
 */
public record CrawlReport(
        ProviderAddress provider,
        @Nullable String version,
        List<DefinitionCoverage> definitions,
        List<String> unusedPages,
        List<String> problems) {

    public CrawlReport {
        definitions = List.copyOf(definitions);
        unusedPages = List.copyOf(unusedPages);
        problems = List.copyOf(problems);
    }

    /** The coverage of one definition, by folder and name, such as {@code resources/azurerm_subnet}. */
    public Optional<DefinitionCoverage> definition(String key) {
        return definitions.stream()
                .filter(definition -> definition.key().toString().equals(key))
                .findFirst();
    }

    /** The definitions without a page. */
    public List<DefinitionCoverage> withoutPage() {
        return definitions.stream()
                .filter(definition -> definition.page() == null)
                .toList();
    }

    /** How many arguments, attributes and nested blocks there are. */
    public int total() {
        return sum(DefinitionCoverage::total);
    }

    /** How many of them have a text. */
    public int matched() {
        return sum(DefinitionCoverage::matched);
    }

    /** The share that has a text, from 0 to 1; 1 if there is nothing to document. */
    public double coverage() {
        return total() == 0 ? 1 : (double) matched() / total();
    }

    private int sum(ToIntFunction<DefinitionCoverage> figure) {
        return definitions.stream()
                .filter(definition -> definition.page() != null)
                .mapToInt(figure)
                .sum();
    }

    /** The whole as JSON, a line each definition. */
    public String toJson() {
        return ReportJson.of(this);
    }

    /** The figures in one line. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s %s: %.1f %% of %,d arguments and attributes in %,d definitions have a text (%,d from other pages);"
                        + " %,d missing; %,d documented but not in the schema; %,d definitions without a page; %d problems",
                provider.type(),
                version == null ? "" : version,
                100 * coverage(),
                total(),
                definitions.size() - withoutPage().size(),
                sum(DefinitionCoverage::fromOtherPages),
                total() - matched(),
                sum(definition -> definition.unknown().size()),
                withoutPage().size(),
                problems.size());
    }
}
