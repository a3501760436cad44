package io.cloudoven.schema.crawler.docs;

/**
 * A page of a provider's documentation, as it was published.
 *
 * @param category what it is about, as registries and the folders of a catalog call it: {@code resources},
 *     {@code data-sources}, {@code ephemeral-resources}, {@code functions}, {@code overview}, {@code guides} and so on
 * @param name the definition's name, with or without the provider's type before it
 * @param path what to call the page in reports: its file or address
 * @param text its Markdown, front matter included
 */
public record DocumentationPage(String category, String name, String path, String text) {

    /** The page's path; its text is left out. */
    @Override
    public String toString() {
        return category + "/" + name + " (" + path + ")";
    }
}
