package io.cloudoven.schema.crawler.docs;

import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.SchemaKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which definitions a page is about: the one it is named after, or those it has in its headings. */
final class PageSubjects {

    private static final Set<String> OVERVIEW = Set.of("overview/index", "guides/provider_reference");

    private final String type;
    private final Set<DefinitionKey> definitions;

    PageSubjects(String type, Set<DefinitionKey> definitions) {
        this.type = type;
        this.definitions = definitions;
    }

    boolean canDocument(DocumentationPage page) {
        return !page.category().equals("guides") || OVERVIEW.contains(page.category() + "/" + page.name());
    }

    List<DefinitionKey> named(DocumentationPage page) {
        List<DefinitionKey> keys = new ArrayList<>();
        if (OVERVIEW.contains(page.category() + "/" + page.name())) {
            keys.add(new DefinitionKey(SchemaKind.PROVIDER.folder(), type));
        }
        keys.add(new DefinitionKey(page.category(), type + "_" + page.name()));
        keys.add(new DefinitionKey(page.category(), page.name()));
        keys.retainAll(definitions);
        return keys;
    }

    List<DefinitionKey> mentioned(DocumentationPage page, Set<String> subjects) {
        return subjects.stream()
                .map(subject -> new DefinitionKey(page.category(), subject))
                .filter(definitions::contains)
                .toList();
    }
}
