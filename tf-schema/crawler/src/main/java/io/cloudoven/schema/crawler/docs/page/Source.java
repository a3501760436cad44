package io.cloudoven.schema.crawler.docs.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The Markdown of a page and its syntax tree; gives the text of nodes as the page writes it. */
final class Source {

    /** Deeper nesting is read as text: no page needs it, and walking it would cost more than it says. */
    private static final int DEEPEST = 40;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final String text;
    private final Node document;

    Source(String text) {
        this.text = text;
        this.document = PARSER.parse(text);
    }

    Node document() {
        return document;
    }

    /** The children of a node in order. */
    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** The index in the text right after a node. */
    static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    /** The Markdown of a node from an index on, its lines joined and without their indentation. */
    String markdown(Node node, int from) {
        StringBuilder markdown = new StringBuilder();
        for (SourceSpan span : node.getSourceSpans()) {
            int start = Math.max(from, span.getInputIndex());
            int end = span.getInputIndex() + span.getLength();
            if (start < end) {
                markdown.append(markdown.length() > 0 ? " " : "")
                        .append(text.substring(start, end).strip());
            }
        }
        return resolved(node, from, markdown.toString().strip());
    }

    String markdown(Node node) {
        return markdown(node, 0);
    }

    /** The lines of a node as they are, indentation of its container left out. */
    String lines(Node node) {
        StringBuilder lines = new StringBuilder();
        node.getSourceSpans()
                .forEach(span -> lines.append(lines.length() > 0 ? "\n" : "")
                        .append(text, span.getInputIndex(), span.getInputIndex() + span.getLength()));
        return lines.toString();
    }

    /** A text that links by reference would lose its links outside of the page, so they are written out. */
    private String resolved(Node node, int from, String markdown) {
        String result = markdown;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Link link && link.getSourceSpans().size() == 1) {
                SourceSpan span = link.getSourceSpans().get(0);
                int start = span.getInputIndex();
                String written = text.substring(start, start + span.getLength());
                if (start >= from && written.startsWith("[") && written.endsWith("]")) {
                    String label = written.substring(0, written.indexOf(']') + 1);
                    result = result.replace(written, label + "(" + link.getDestination() + ")");
                }
            }
        }
        return result;
    }

    /** The characters a reader sees of a node's inlines, line breaks as spaces. */
    static String plain(Node node) {
        StringBuilder plain = new StringBuilder();
        walk(node, inner -> {
            if (inner instanceof Text literal) {
                plain.append(literal.getLiteral());
            } else if (inner instanceof Code code) {
                plain.append(code.getLiteral());
            } else if (inner instanceof SoftLineBreak || inner instanceof HardLineBreak) {
                plain.append(' ');
            }
        });
        return plain.toString().strip();
    }

    static List<String> codes(Node node) {
        List<String> codes = new ArrayList<>();
        walk(node, inner -> {
            if (inner instanceof Code code) {
                codes.add(code.getLiteral().strip());
            }
        });
        return codes;
    }

    static List<String> links(Node node) {
        List<String> links = new ArrayList<>();
        walk(node, inner -> {
            if (inner instanceof Link link && link.getDestination() != null) {
                links.add(link.getDestination());
            }
        });
        return links;
    }

    /** The names that {@code <a name="…">} and {@code id="…"} give places in a node. */
    static List<String> anchors(Node node) {
        List<String> anchors = new ArrayList<>();
        walk(node, inner -> {
            if (inner instanceof HtmlInline html) {
                anchor(html.getLiteral(), anchors);
            }
        });
        return anchors;
    }

    static void anchor(@Nullable String html, List<String> anchors) {
        if (html == null || !html.startsWith("<a")) {
            return;
        }
        for (String attribute : List.of("name=", "id=")) {
            int at = html.indexOf(attribute);
            if (at > 0) {
                String value = html.substring(at + attribute.length()).replaceFirst("^[\"']", "");
                anchors.add(value.replaceFirst("[\"' />][\\s\\S]*$", ""));
            }
        }
    }

    /** Hands over a node and everything in it, in order, images left out. */
    static void walk(Node root, Consumer<Node> visitor) {
        Node node = root;
        while (node != null) {
            visitor.accept(node);
            if (node.getFirstChild() != null && !(node instanceof Image)) {
                node = node.getFirstChild();
                continue;
            }
            while (node != null && node != root && node.getNext() == null) {
                node = node.getParent();
            }
            node = node == null || node == root ? null : node.getNext();
        }
    }
}
