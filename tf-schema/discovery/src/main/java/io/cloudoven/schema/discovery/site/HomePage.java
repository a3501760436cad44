package io.cloudoven.schema.discovery.site;

import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.SchemaKind;
import java.util.ArrayList;
import java.util.List;

/** The site's first page: its providers. */
final class HomePage {

    private HomePage() {}

    static void write(String title, List<SiteProvider> providers, Html html) {
        html.open("div", "class", "home");
        html.element("h1", title);
        html.element(
                "p",
                "Every resource, data source and function of "
                        + (providers.size() == 1 ? "one provider" : providers.size() + " providers")
                        + ": what it takes, what it gives, and a snippet to start from.",
                "class",
                "lead");
        html.open("ul", "class", "cards");
        for (SiteProvider provider : providers) {
            html.open("li");
            html.open("h2").open("a", "href", provider.folder() + "index.html");
            html.text(provider.version().provider().type()).close("a").close("h2");
            address(provider, html);
            html.element("p", String.join(", ", counts(provider)), "class", "counts");
            html.close("li");
        }
        html.close("ul").close("div");
    }

    /** It may break after a slash. */
    private static void address(SiteProvider provider, Html html) {
        html.open("p", "class", "address");
        for (String part : provider.version().provider().toString().split("(?<=/)")) {
            html.text(part).open("wbr");
        }
        html.text(" " + provider.version().version()).close("p");
    }

    private static List<String> counts(SiteProvider provider) {
        List<Definition> pages = provider.pages();
        List<String> counts = new ArrayList<>();
        for (SchemaKind kind : SchemaKind.values()) {
            if (kind != SchemaKind.PROVIDER) {
                count(pages, kind.folder(), counts);
            }
        }
        count(pages, Function.FOLDER, counts);
        return counts;
    }

    private static void count(List<Definition> pages, String folder, List<String> counts) {
        long count = pages.stream()
                .filter(definition -> definition.folder().equals(folder))
                .count();
        if (count > 0) {
            String noun = folder.replace('-', ' ');
            counts.add(String.format("%,d", count) + " " + (count == 1 ? noun.substring(0, noun.length() - 1) : noun));
        }
    }
}
