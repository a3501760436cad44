package io.cloudoven.schema.discovery.site;

import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.SchemaKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of all that a provider defines. */
final class ProviderPage {

    private ProviderPage() {}

    static void write(SiteProvider provider, Html html) {
        html.open("nav", "class", "trail", "aria-label", "Breadcrumb");
        html.element("a", "All providers", "href", SiteProvider.ROOT_FROM_PROVIDER + "index.html");
        html.close("nav");
        html.element("h1", provider.version().provider().type());
        html.element(
                "p", provider.version().provider() + " " + provider.version().version(), "class", "address");
        Map<String, List<Definition>> kinds = new LinkedHashMap<>();
        for (Definition definition : provider.pages()) {
            kinds.computeIfAbsent(definition.folder(), folder -> new ArrayList<>())
                    .add(definition);
        }
        contents(kinds, html);
        kinds.forEach((folder, definitions) -> kind(folder, definitions, html));
    }

    private static void contents(Map<String, List<Definition>> kinds, Html html) {
        html.open("nav", "class", "kinds", "aria-label", "Kinds").open("ul");
        kinds.forEach((folder, definitions) -> {
            html.open("li")
                    .open("a", "href", "#" + folder)
                    .text(heading(folder))
                    .text(" ");
            html.element("span", String.format("%,d", definitions.size()))
                    .close("a")
                    .close("li");
        });
        html.close("ul").close("nav");
    }

    private static void kind(String folder, List<Definition> definitions, Html html) {
        html.open("section", "aria-labelledby", folder);
        html.element("h2", heading(folder), "id", folder);
        html.open("ul", "class", "names");
        for (Definition definition : definitions) {
            html.open("li").element("a", definition.name(), "href", SiteProvider.page(definition.key()));
            html.close("li").line();
        }
        html.close("ul").close("section").line();
    }

    private static String heading(String folder) {
        if (folder.equals(SchemaKind.PROVIDER.folder())) {
            return "Configuration";
        }
        return Character.toUpperCase(folder.charAt(0)) + folder.substring(1).replace('-', ' ');
    }
}
