package io.cloudoven.schema.discovery.site;

import io.cloudoven.schema.discovery.outline.Entry;
import io.cloudoven.schema.discovery.outline.Mark;
import io.cloudoven.schema.discovery.outline.Presence;
import io.cloudoven.schema.discovery.outline.Section;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes arguments, attributes and nested blocks as lists that open and close. Every entry is a place on the page, named
 * by its path. A section that is there several times is written once; the others point to it, and the script puts a copy
 * there when somebody opens one.
 */
final class EntriesHtml {

    private final Html html;
    private final Map<Section, String> written = new IdentityHashMap<>();

    EntriesHtml(Html html) {
        this.html = html;
    }

    /**
     * @param path the place the entries are in, with a dot after it; empty at the top
     * @param said whose presence is clear from what is around, and is not said again
     */
    void write(List<Entry> entries, String path, Presence said) {
        html.open("ul", "class", "entries");
        for (Entry entry : entries) {
            String place = path + SafeNames.anchor(entry.name());
            html.open("li", "id", place);
            Section inside = entry.inside();
            if (inside == null || inside.entries().isEmpty()) {
                html.open("p", "class", "entry").element("a", entry.name(), "href", "#" + place);
                facts(entry, said);
                html.close("p");
                text(entry);
            } else {
                opening(entry, inside, place, said);
            }
            html.close("li").line();
        }
        html.close("ul");
    }

    private void opening(Entry entry, Section inside, String place, Presence said) {
        String before = written.putIfAbsent(inside, place);
        if (before == null) {
            html.open("details");
        } else {
            html.open("details", "data-as", before);
        }
        html.open("summary").element("b", entry.name());
        facts(entry, said);
        html.close("summary");
        text(entry);
        if (before == null) {
            write(
                    inside.entries(),
                    place + ".",
                    entry.presence() == Presence.READ_ONLY ? Presence.READ_ONLY : Presence.OPTIONAL);
        } else {
            html.open("p", "class", "same").text("The same as in ");
            html.element("a", before, "href", "#" + before).text(".").close("p");
        }
        html.close("details");
    }

    private void facts(Entry entry, Presence said) {
        html.text(" ").element("code", entry.type());
        if (entry.presence() != said) {
            html.text(" ")
                    .element(
                            "i",
                            entry.presence().label(),
                            "class",
                            entry.presence().label());
        }
        for (Mark mark : entry.marks()) {
            html.text(" ").element("i", mark.label(), "class", mark.label().replace(' ', '-'));
        }
    }

    private void text(Entry entry) {
        if (!entry.text().isBlank() || !entry.advice().isBlank()) {
            html.open("div", "class", "text");
            ProseHtml.write(entry.text(), html);
            if (!entry.advice().isBlank()) {
                ProseHtml.write("**Deprecated.** " + entry.advice(), html);
            }
            html.close("div");
        }
    }
}
