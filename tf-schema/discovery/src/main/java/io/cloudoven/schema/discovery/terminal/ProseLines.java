package io.cloudoven.schema.discovery.terminal;

import io.cloudoven.schema.model.prose.Prose;
import io.cloudoven.schema.model.prose.Span;
import java.util.ArrayList;
import java.util.List;

/** Documentation as lines of plain text. */
final class ProseLines {

    private static final int NARROWEST = 24;

    private final int width;

    private ProseLines(int width) {
        this.width = Math.max(NARROWEST, width);
    }

    static List<String> of(String markdown, int width) {
        return markdown.isBlank() ? List.of() : new ProseLines(width).lines(Prose.parse(PlainText.of(markdown)));
    }

    private List<String> lines(List<Prose> prose) {
        List<String> lines = new ArrayList<>();
        boolean introduced = true;
        for (Prose block : prose) {
            if (!lines.isEmpty() && !(introduced && block instanceof Prose.Items)) {
                lines.add("");
            }
            lines.addAll(lines(block));
            introduced = block instanceof Prose.Paragraph;
        }
        return lines;
    }

    private List<String> lines(Prose block) {
        if (block instanceof Prose.Paragraph paragraph) {
            return PlainText.wrap(Span.plain(paragraph.spans()), width);
        }
        if (block instanceof Prose.Heading heading) {
            return PlainText.wrap(Span.plain(heading.spans()), width);
        }
        if (block instanceof Prose.Listing listing) {
            return indented("  ", "  ", listing.text().lines().toList());
        }
        return block instanceof Prose.Items items
                ? items(items)
                : indented("| ", "| ", inner(2, ((Prose.Note) block).content()));
    }

    private List<String> items(Prose.Items items) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (List<Prose> item : items.items()) {
            String mark = items.numbered() ? number++ + ". " : "- ";
            List<String> content = inner(mark.length(), item);
            lines.addAll(indented(mark, " ".repeat(mark.length()), content));
        }
        return lines;
    }

    private List<String> inner(int indentation, List<Prose> content) {
        return new ProseLines(width - indentation).lines(content);
    }

    private static List<String> indented(String first, String others, List<String> lines) {
        List<String> indented = new ArrayList<>();
        for (String line : lines) {
            indented.add(((indented.isEmpty() ? first : others) + line).stripTrailing());
        }
        return indented;
    }
}
