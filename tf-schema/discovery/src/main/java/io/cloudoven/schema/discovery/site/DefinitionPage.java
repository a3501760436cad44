package io.cloudoven.schema.discovery.site;

import io.cloudoven.schema.discovery.outline.Entry;
import io.cloudoven.schema.discovery.outline.Outline;
import io.cloudoven.schema.discovery.outline.Presence;
import io.cloudoven.schema.discovery.snippet.JavaSnippet;
import io.cloudoven.schema.discovery.snippet.TerraformSnippet;
import io.cloudoven.schema.model.CodeSample;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.Schema;
import java.util.List;
import java.util.Objects;

/** The page of one definition. */
final class DefinitionPage {

    private final SiteProvider provider;
    private final Definition definition;
    private final Outline outline;
    private final Html html;

    private DefinitionPage(SiteProvider provider, Definition definition, Html html) {
        this.provider = provider;
        this.definition = definition;
        this.outline = Outline.of(definition, documentation(provider, definition));
        this.html = html;
    }

    static void write(SiteProvider provider, Definition definition, Html html) {
        new DefinitionPage(provider, definition, html).write();
    }

    private static Documentation documentation(SiteProvider provider, Definition definition) {
        return Objects.requireNonNullElse(provider.schema().documentation().get(definition.key()), Documentation.NONE);
    }

    private void write() {
        trail();
        html.element("h1", outline.name());
        about();
        snippets();
        EntriesHtml entries = new EntriesHtml(html);
        if (definition instanceof Function) {
            group("Parameters", outline.body().entries(), entries, Presence.REQUIRED);
            html.open("section").element("h2", "Returns");
            html.open("p").element("code", outline.result()).close("p").close("section");
        } else {
            for (Presence presence : Presence.values()) {
                group(heading(presence), outline.body().entries(presence), entries, presence);
            }
        }
        more(outline.documentation());
        Identity identity = provider.schema().identities().get(definition.name());
        if (identity != null && definition.folder().equals("resources")) {
            html.open("section").element("h2", "Identity for import");
            new EntriesHtml(html).write(Outline.of(identity).body().entries(), "~identity.", Presence.REQUIRED);
            html.close("section");
        }
    }

    private void trail() {
        html.open("nav", "class", "trail", "aria-label", "Breadcrumb");
        html.element("a", provider.title(), "href", "../index.html").text(" / ");
        html.element("a", definition.folder().replace('-', ' '), "href", "../index.html#" + definition.folder());
        html.close("nav").line();
    }

    private void about() {
        html.open("p", "class", "kind").text(outline.kind());
        String group = outline.documentation().subcategory();
        if (group != null && !group.isBlank()) {
            html.text(" · " + group);
        }
        for (Definition other : provider.byName().getOrDefault(definition.name(), List.of())) {
            if (!other.folder().equals(definition.folder())) {
                html.text(" · also a ");
                html.element("a", singular(other.folder()), "href", "../" + SiteProvider.page(other.key()));
            }
        }
        html.close("p");
        if (outline.deprecated()) {
            html.open("div", "class", "warning");
            ProseHtml.write("**Deprecated.** " + outline.advice(), html);
            html.close("div");
        }
        if (!outline.text().isBlank()) {
            html.open("div", "class", "about");
            ProseHtml.write(outline.text(), html);
            html.close("div");
        }
        html.line();
    }

    private void snippets() {
        html.open("section", "class", "snippets", "aria-label", "Snippets");
        if (definition instanceof Schema schema) {
            JavaSnippet.of(schema, provider.names()).ifPresent(java -> snippet("Java", java));
            TerraformSnippet.of(schema).ifPresent(terraform -> snippet("Terraform", terraform));
        } else if (definition instanceof Function function) {
            snippet("Java", JavaSnippet.of(function, provider.names()));
            snippet(
                    "Terraform",
                    TerraformSnippet.of(provider.version().provider().type(), function));
        }
        html.close("section").line();
    }

    private void snippet(String title, String code) {
        html.open("figure").element("figcaption", title);
        html.open("pre", "tabindex", "0", "aria-label", title + " snippet");
        html.element("code", code.stripTrailing()).close("pre").close("figure");
    }

    private void group(String heading, List<Entry> group, EntriesHtml entries, Presence presence) {
        if (!group.isEmpty()) {
            html.open("section", "class", "group").element("h2", heading);
            entries.write(group, "", presence);
            html.close("section").line();
        }
    }

    private void more(Documentation documentation) {
        samples("Example", documentation.examples());
        samples("Import", documentation.imports());
        if (!documentation.timeouts().isEmpty()) {
            html.open("section").element("h2", "Timeouts").open("ul", "class", "timeouts");
            documentation
                    .timeouts()
                    .forEach((operation, time) -> html.open("li")
                            .element("code", operation)
                            .text(" " + time)
                            .close("li"));
            html.close("ul").close("section");
        }
    }

    private void samples(String heading, List<CodeSample> samples) {
        if (!samples.isEmpty()) {
            html.open("section", "class", "samples").element("h2", heading);
            for (CodeSample sample : samples) {
                snippet(Objects.requireNonNullElse(sample.title(), heading), sample.code());
            }
            html.close("section");
        }
    }

    private static String heading(Presence presence) {
        return switch (presence) {
            case REQUIRED -> "Required";
            case OPTIONAL -> "Optional";
            case READ_ONLY -> "Read-only";
        };
    }

    private static String singular(String folder) {
        return folder.substring(0, folder.length() - (folder.endsWith("s") ? 1 : 0))
                .replace('-', ' ');
    }
}
