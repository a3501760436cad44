package io.cloudoven.schema.crawler.docs.page;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads entries from list items, paragraphs and table rows. */
final class EntryReader {

    private final Source source;

    EntryReader(Source source) {
        this.source = source;
    }

    /** The items of a list, those that begin with no name too. */
    List<Entry> list(Node list) {
        List<Entry> entries = new ArrayList<>();
        Source.children(list).forEach(item -> entries.add(item(item)));
        return entries;
    }

    private Entry item(Node item) {
        Draft draft = new Draft();
        for (Node child : Source.children(item)) {
            if (child instanceof Paragraph && !draft.begun) {
                draft.begin(child, Names.of(child));
            } else if (child instanceof ListBlock) {
                draft.items.addAll(list(child));
                draft.begun = true;
            } else if (child instanceof FencedCodeBlock code) {
                draft.add("```" + code.getInfo() + "\n" + code.getLiteral().stripTrailing() + "\n```");
            } else if (child instanceof IndentedCodeBlock code) {
                draft.add(code.getLiteral().strip());
            } else if (child instanceof BlockQuote) {
                draft.add(Source.plain(child));
            } else if (!(child instanceof HtmlBlock)) {
                Names names = child instanceof Paragraph ? Names.of(child) : new Names(List.of(), 0);
                if (!names.names().isEmpty() && separated(child, names)) {
                    // A paragraph that is an entry of its own: its list mark lacks a space.
                    Draft inner = new Draft();
                    inner.begin(child, names);
                    draft.items.add(inner.entry());
                } else {
                    draft.add(source.markdown(child));
                    draft.refer(child);
                }
            }
        }
        return draft.entry();
    }

    /** A paragraph as an entry. */
    Entry paragraph(Node paragraph, Names names) {
        Draft draft = new Draft();
        draft.begin(paragraph, names);
        return draft.entry();
    }

    /** Whether the names are set off from what follows, as those of entries are. */
    boolean separated(Node paragraph, Names names) {
        String rest = source.markdown(paragraph, names.end()).stripLeading();
        return rest.startsWith("-") || rest.startsWith("–") || rest.startsWith("(") || rest.startsWith(": ");
    }

    /** A row of a table whose first cell is a name and whose last the text. */
    Entry row(List<Node> cells) {
        Draft draft = new Draft();
        draft.names = Names.names(cells.get(0));
        draft.begun = true;
        for (Node cell : cells.subList(1, cells.size())) {
            String text = source.markdown(cell);
            if (cell == cells.get(cells.size() - 1)) {
                draft.add(text);
                draft.refer(cell);
            } else {
                draft.marks = draft.marks.isEmpty() ? text : draft.marks + ", " + text;
            }
        }
        return draft.entry();
    }

    private final class Draft {
        List<String> names = List.of();
        String marks = "";
        boolean begun;
        final StringBuilder text = new StringBuilder();
        final List<Entry> items = new ArrayList<>();
        final List<String> links = new ArrayList<>();
        final List<String> codes = new ArrayList<>();
        final List<String> targets = new ArrayList<>();

        void begin(Node paragraph, Names begin) {
            begun = true;
            names = begin.names();
            String markdown = source.markdown(paragraph, begin.end());
            if (names.isEmpty()) {
                add(markdown);
            } else {
                Marks read = Marks.of(markdown);
                marks = read.marks();
                add(read.text());
            }
            refer(paragraph);
        }

        void add(String more) {
            if (!more.isBlank()) {
                text.append(text.length() > 0 ? "\n\n" : "").append(more.strip());
            }
        }

        void refer(Node node) {
            codes.addAll(Source.codes(node));
            Source.links(node).forEach(link -> {
                if (link.startsWith("#")) {
                    links.add(link.substring(1));
                } else {
                    targets.add(link);
                }
            });
        }

        Entry entry() {
            return new Entry(names, marks, text.toString(), List.copyOf(items), links, codes, targets);
        }
    }
}
