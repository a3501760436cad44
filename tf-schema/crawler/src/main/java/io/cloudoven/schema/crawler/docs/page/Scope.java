package io.cloudoven.schema.crawler.docs.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a page says about where a group of entries belongs.
 *
 * @param headings the headings above it from the second level down, as they are, without code marks
 * @param introduction the paragraph that introduces it, such as {@code The `x` block supports:}; empty if none does
 * @param mentions the names the introduction has in code marks, or as the word before {@code block}, in order
 * @param anchors what links on the page can call it
 * @param links the anchors on this page that the introduction links to, without {@code #}
 */
public record Scope(
        List<String> headings, String introduction, List<String> mentions, Set<String> anchors, List<String> links) {

    /** The heading nearest to it; empty if there is none. */
    public String heading() {
        return headings.isEmpty() ? "" : headings.get(headings.size() - 1);
    }

    /** Whether the headings say so: one of them has the word. */
    public boolean under(String word) {
        return headings.stream()
                .anyMatch(heading -> heading.toLowerCase(Locale.ROOT).contains(word));
    }
}
