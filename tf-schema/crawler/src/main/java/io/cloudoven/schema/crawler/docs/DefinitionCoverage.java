package io.cloudoven.schema.crawler.docs;

import io.cloudoven.schema.model.DefinitionKey;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How much of one definition its documentation covers.
 *
 * @param key the definition
 * @param page the page it is documented on; null if there is none
 * @param matched how many of its arguments, attributes and nested blocks have a text
 * @param fromOtherPages how many of these have it from a page that the definition's page refers to
 * @param missing the paths without a text
 * @param unknown the names its page documents and its schema lacks, each after the block the page has it in
 */
public record DefinitionCoverage(
        DefinitionKey key,
        @Nullable String page,
        int matched,
        int fromOtherPages,
        SortedSet<String> missing,
        SortedSet<String> unknown) {

    public DefinitionCoverage {
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        unknown = Collections.unmodifiableSortedSet(new TreeSet<>(unknown));
    }

    /** How many arguments, attributes and nested blocks it has. */
    public int total() {
        return matched + missing.size();
    }

    /** Such as {@code resources/x_network: 11 of 12 have a text; missing [tags]; not in the schema [label]}. */
    @Override
    public String toString() {
        return key + ": " + (page == null ? "no page" : matched + " of " + total() + " have a text")
                + (missing.isEmpty() || page == null ? "" : "; missing " + missing)
                + (unknown.isEmpty() ? "" : "; not in the schema " + unknown);
    }
}
