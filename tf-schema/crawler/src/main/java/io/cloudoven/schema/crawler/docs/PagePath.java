package io.cloudoven.schema.crawler.docs;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What page a file is, told from its path.
 *
 * @param category what the page is about
 * @param name the definition it is about
 * @param path the path below the documentation's folder
 */
record PagePath(String category, String name, String path) {

    private static final Map<String, String> CATEGORIES = Map.of(
            "r", "resources",
            "resources", "resources",
            "d", "data-sources",
            "data-sources", "data-sources",
            "ephemeral-resources", "ephemeral-resources",
            "list-resources", "list-resources",
            "actions", "actions",
            "state-stores", "state-stores",
            "functions", "functions",
            "guides", "guides");
    private static final List<String> SUFFIXES = List.of(".html.markdown", ".html.md", ".markdown", ".md");

    /** The page at a path with slashes; empty if it is none. */
    static Optional<PagePath> of(String path) {
        int docs = ("/" + path).lastIndexOf("/docs/");
        if (docs < 0 || path.contains("/cdktf/")) {
            return Optional.empty();
        }
        String inDocs = path.substring(docs + "docs/".length());
        List<String> parts = List.of(inDocs.split("/"));
        String file = parts.get(parts.size() - 1);
        for (String suffix : SUFFIXES) {
            if (file.endsWith(suffix)) {
                String name = file.substring(0, file.length() - suffix.length());
                if (parts.size() == 1 && name.equals("index")) {
                    return Optional.of(new PagePath("overview", name, inDocs));
                }
                return Optional.ofNullable(parts.size() == 2 ? CATEGORIES.get(parts.get(0)) : null)
                        .map(category -> new PagePath(category, name, inDocs));
            }
        }
        return Optional.empty();
    }

    DocumentationPage page(String text) {
        return new DocumentationPage(category, name, path, text);
    }
}
