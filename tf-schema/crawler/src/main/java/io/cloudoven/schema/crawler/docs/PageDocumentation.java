package io.cloudoven.schema.crawler.docs;

import io.cloudoven.schema.crawler.docs.ProviderMatch.Documented;
import io.cloudoven.schema.crawler.docs.page.Page;
import io.cloudoven.schema.model.ArgumentText;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.DocumentationBuilder;
import java.util.List;
import java.util.Map;

/** Makes of a page and its matched texts what a catalog keeps. */
final class PageDocumentation {

    private static final List<String> OPERATIONS =
            List.of("create", "read", "update", "delete", "open", "renew", "close");

    private PageDocumentation() {}

    static Documentation of(Documented documented, Map<String, ArgumentText> texts) {
        Page page = documented.page();
        DocumentationBuilder documentation = Documentation.builder()
                .page(documented.path())
                .title(page.title())
                .summary(page.summary())
                .description(page.description())
                .subcategory(page.subcategory())
                .deprecation(page.deprecation())
                .arguments(texts);
        page.examples().forEach(documentation::example);
        page.imports().forEach(documentation::importing);
        for (String operation : OPERATIONS) {
            ArgumentText text = texts.get("timeouts." + operation);
            if (text != null) {
                String value = text.defaultValue();
                documentation.timeout(operation, value == null ? text.text() : value);
            }
        }
        return documentation.build();
    }
}
