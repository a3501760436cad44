package io.cloudoven.schema.crawler.docs.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Reads pages. Immutable and thread-safe. */
public final class PageReader {

    private static final Pattern NOTE = Pattern.compile("(->|~>|!>|<-)[\\s\\S]*");

    /** A reader. */
    public PageReader() {}

    /** The parts of a page; text of any kind is a page, if one with little in it. */
    public Page read(String text) {
        String unix = text.replace("\r\n", "\n");
        FrontMatter frontMatter = FrontMatter.of(unix);
        Source source = new Source(unix.substring(frontMatter.end()));
        Reading reading = new Reading(source);
        Source.children(source.document()).forEach(reading::accept);
        return reading.sections.page(frontMatter, reading.groups.finish());
    }

    /** A page while its blocks are read in order. */
    private static final class Reading {

        private final Source source;
        private final EntryReader entries;
        private final Sections sections = new Sections();
        private final Groups groups = new Groups();

        Reading(Source source) {
            this.source = source;
            this.entries = new EntryReader(source);
        }

        void accept(Node block) {
            if (block instanceof Heading heading) {
                String title = Source.plain(heading);
                sections.heading(heading.getLevel(), title, Source.codes(heading));
                groups.section(sections.headings(), Source.anchors(heading));
            } else if (block instanceof ThematicBreak) {
                groups.separate();
            } else if (block instanceof FencedCodeBlock code) {
                sections.code(code.getInfo(), code.getLiteral());
            } else if (block instanceof HtmlBlock html) {
                List<String> anchors = new ArrayList<>();
                Source.anchor(html.getLiteral().strip(), anchors);
                groups.anchors(anchors);
            } else if (block instanceof ListBlock) {
                list(block);
            } else if (block instanceof TableBlock) {
                table(block);
            } else if (block instanceof Paragraph) {
                paragraph(block);
            } else if (block instanceof BlockQuote) {
                Source.children(block).stream()
                        .filter(Paragraph.class::isInstance)
                        .forEach(this::paragraph);
            }
        }

        private void list(Node list) {
            List<Entry> items = entries.list(list);
            sections.list(items);
            if (sections.documents()) {
                items.stream().filter(item -> item.names().isEmpty()).forEach(item -> {
                    sections.refer(item.text(), item.codes(), item.targets());
                });
                groups.entries(items);
            }
        }

        private void table(Node table) {
            if (!sections.documents()) {
                return;
            }
            for (Node part : Source.children(table)) {
                if (part instanceof TableBody) {
                    List<Entry> rows = new ArrayList<>();
                    Source.children(part).forEach(row -> rows.add(entries.row(Source.children(row))));
                    groups.entries(rows);
                }
            }
        }

        private void paragraph(Node paragraph) {
            String markdown = source.markdown(paragraph);
            if (!sections.documents()) {
                sections.description(markdown, paragraph);
                return;
            }
            if (NOTE.matcher(markdown).matches()) {
                groups.note(markdown);
                sections.refer(markdown, Source.codes(paragraph), Source.links(paragraph));
                return;
            }
            Names names = Names.of(paragraph);
            if (!names.names().isEmpty()
                    && entries.separated(paragraph, names)
                    && !groups.announces(markdown, paragraph)) {
                groups.entries(List.of(entries.paragraph(paragraph, names)));
                return;
            }
            groups.paragraph(markdown, paragraph);
            sections.refer(markdown, Source.codes(paragraph), Source.links(paragraph));
        }
    }

    /** What links call a heading, as GitHub and others make it of the heading's words. */
    static Set<String> slugs(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT).strip();
        String github = lower.replaceAll("[^\\p{L}\\p{N}\\s_-]", "").replaceAll("\\s", "-");
        return new LinkedHashSet<>(List.of(github, github.replace('_', '-'), github.replaceAll("-+", "-")));
    }
}
