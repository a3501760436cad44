package io.cloudoven.schema.discovery.site;

import io.cloudoven.schema.model.prose.Prose;
import io.cloudoven.schema.model.prose.Span;
import java.util.List;

/** Writes documentation as HTML. */
final class ProseHtml {

    private ProseHtml() {}

    static void write(String markdown, Html html) {
        if (!markdown.isBlank()) {
            write(Prose.parse(markdown), html);
        }
    }

    private static void write(List<Prose> prose, Html html) {
        prose.forEach(block -> write(block, html));
    }

    private static void write(Prose block, Html html) {
        if (block instanceof Prose.Paragraph paragraph) {
            html.open("p");
            spans(paragraph.spans(), html);
            html.close("p");
        } else if (block instanceof Prose.Heading heading) {
            html.open("p", "class", "title");
            spans(heading.spans(), html);
            html.close("p");
        } else if (block instanceof Prose.Listing listing) {
            html.open("pre", "tabindex", "0").element("code", listing.text()).close("pre");
        } else if (block instanceof Prose.Items items) {
            String list = items.numbered() ? "ol" : "ul";
            html.open(list);
            items.items().forEach(item -> item(item, html));
            html.close(list);
        } else if (block instanceof Prose.Note note) {
            html.open("blockquote");
            write(note.content(), html);
            html.close("blockquote");
        }
    }

    /** The one paragraph of a usual item needs no element of its own. */
    private static void item(List<Prose> item, Html html) {
        html.open("li");
        if (!item.isEmpty() && item.get(0) instanceof Prose.Paragraph first) {
            spans(first.spans(), html);
            write(item.subList(1, item.size()), html);
        } else {
            write(item, html);
        }
        html.close("li");
    }

    private static void spans(List<Span> spans, Html html) {
        for (Span span : spans) {
            if (span instanceof Span.Text text) {
                html.text(text.text());
            } else if (span instanceof Span.Code code) {
                html.element("code", code.text());
            } else if (span instanceof Span.Strong strong) {
                html.open("strong");
                spans(strong.spans(), html);
                html.close("strong");
            } else if (span instanceof Span.Emphasis emphasis) {
                html.open("em");
                spans(emphasis.spans(), html);
                html.close("em");
            } else if (span instanceof Span.Link link) {
                html.open("a", "href", link.address(), "rel", "noreferrer");
                spans(link.spans(), html);
                html.close("a");
            }
        }
    }
}
