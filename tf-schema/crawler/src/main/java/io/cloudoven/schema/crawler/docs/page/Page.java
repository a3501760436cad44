package io.cloudoven.schema.crawler.docs.page;

import io.cloudoven.schema.model.CodeSample;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A documentation page, read.
 *
 * @param title its title, without what kind of thing it is about
 * @param summary what its front matter says, or else its first sentence
 * @param description what it says before its first section, in Markdown
 * @param subcategory the group its front matter puts it in
 * @param deprecation the sentence that advises against the whole, if there is one
 * @param examples the code in its sections of examples
 * @param imports the code in its sections about import
 * @param groups its entries
 * @param subjects the names in code marks in its headings and in lists before the first section of arguments
 * @param references the names in code marks, and the pages linked to, in sentences that send the reader to another page
 */
public record Page(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String subcategory,
        @Nullable String deprecation,
        List<CodeSample> examples,
        List<CodeSample> imports,
        List<Group> groups,
        Set<String> subjects,
        List<String> references) {}
