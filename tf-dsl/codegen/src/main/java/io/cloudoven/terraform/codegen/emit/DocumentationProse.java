package io.cloudoven.terraform.codegen.emit;

import io.cloudoven.schema.model.prose.Prose;
import io.cloudoven.schema.model.prose.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Foreign Markdown as the HTML of a comment. The elements are ours, closed and filled; all that is foreign is
 * {@link DocumentationText} or the address of a link.
 */
final class DocumentationProse {
    private static final int LONGEST = 2_000;
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]+");

    private DocumentationProse() {}

    /** What follows a first sentence: its paragraph goes on, unless the text starts with a list or code. */
    static String continuation(String markdown) {
        return flow(Excerpt.of(Prose.parse(markdown), LONGEST));
    }

    /** Blocks of which the first, if a paragraph, needs no element of its own. */
    private static String flow(List<Prose> prose) {
        StringBuilder html = new StringBuilder();
        for (Prose block : prose) {
            boolean goesOn = html.isEmpty() && block instanceof Prose.Paragraph;
            String written = block(block);
            html.append(goesOn ? written.replaceFirst("^\n\n<p>", " ") : written);
        }
        return html.toString();
    }

    private static String block(Prose block) {
        if (block instanceof Prose.Paragraph paragraph) {
            return before("\n\n<p>", spans(paragraph.spans(), Set.of()).strip());
        } else if (block instanceof Prose.Heading heading) {
            String title = spans(heading.spans(), Set.of("strong")).strip();
            return before("\n\n<p>", element("strong", title));
        } else if (block instanceof Prose.Listing listing) {
            return before("\n", element("pre", lines(listing.text())));
        } else if (block instanceof Prose.Items list) {
            String items = list.items().stream()
                    .map(item -> before("\n", element("li", flow(item).strip())))
                    .collect(Collectors.joining());
            return before("\n", element(list.numbered() ? "ol" : "ul", before(items, items.isEmpty() ? "" : "\n")));
        } else if (block instanceof Prose.Note note) {
            return before("\n", element("blockquote", flow(note.content()).strip()));
        }
        throw new AssertionError(block);
    }

    private static String lines(String code) {
        String lines = code.lines()
                .map(line -> DocumentationText.line(line).stripTrailing())
                .collect(Collectors.joining("\n"));
        return lines.isBlank() ? "" : "\n" + lines + "\n";
    }

    /** @param open the elements around, none of which may stand in itself */
    private static String spans(List<Span> spans, Set<String> open) {
        return spans.stream().map(span -> span(span, open)).collect(Collectors.joining());
    }

    private static String span(Span span, Set<String> open) {
        if (span instanceof Span.Text text) {
            return DocumentationText.span(text.text());
        } else if (span instanceof Span.Code code) {
            return element("code", DocumentationText.span(code.text()));
        } else if (span instanceof Span.Strong strong) {
            return nested("strong", "strong", strong.spans(), open);
        } else if (span instanceof Span.Emphasis emphasis) {
            return nested("em", "em", emphasis.spans(), open);
        } else if (span instanceof Span.Link link) {
            String address = address(link.address());
            return address == null
                    ? spans(link.spans(), open)
                    : nested("a", "a href=\"" + address + "\"", link.spans(), open);
        }
        throw new AssertionError(span);
    }

    private static String nested(String name, String start, List<Span> spans, Set<String> open) {
        Set<String> inner = new HashSet<>(open);
        return inner.add(name) ? element(name, start, spans(spans, inner)) : spans(spans, open);
    }

    private static String element(String name, String content) {
        return element(name, name, content);
    }

    /** An element without content is none. */
    private static String element(String name, String start, String content) {
        return content.isBlank() ? content : "<" + start + ">" + content + "</" + name + ">";
    }

    private static String before(String start, String content) {
        return content.isEmpty() ? "" : start + content;
    }

    /**
     * The address as the value of an attribute, or null: what is no URI with a host would fail Javadoc, and what names a
     * user or hides behind look-alike letters would mislead.
     */
    private static @Nullable String address(String address) {
        if (!VISIBLE_ASCII.matcher(address).matches()) {
            return null;
        }
        try {
            URI uri = new URI(address);
            return uri.getHost() == null || uri.getUserInfo() != null
                    ? null
                    : address.replace("&", "&amp;").replace("*", "%2A").replace("@", "%40");
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
