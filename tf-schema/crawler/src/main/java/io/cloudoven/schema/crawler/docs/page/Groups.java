package io.cloudoven.schema.crawler.docs.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** Gathers entries into groups while a page is read: what introduces a list says where its entries belong. */
final class Groups {

    private static final Pattern ANNOUNCEMENT = Pattern.compile(
            "(?is).*\\b(supports?|exports?|contains?|following|includes?|holds|consists?|returns?|takes?|has|have|requires?|"
                    + "accepts?|arguments?|attributes?|fields?|properties|structure|below|provides?|offers|specif\\w+)\\b.*");
    private static final Pattern WORD_BEFORE_BLOCK = Pattern.compile(
            "(?i)[\"*_]{0,2}\\b([a-z][a-z0-9_]*)\\b[\"*_]{0,2}\\s+(configuration\\s+)?(blocks?|objects?)\\b");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.-]*");

    private final List<Group> groups = new ArrayList<>();
    private List<String> headings = List.of();
    private Set<String> sectionAnchors = Set.of();
    private final Set<String> anchors = new LinkedHashSet<>();
    private String introduction = "";
    private List<String> mentions = List.of();
    private List<String> links = List.of();
    private final StringBuilder about = new StringBuilder();
    private List<Entry> entries = new ArrayList<>();

    void section(List<String> headings, List<String> named) {
        close();
        this.headings = headings;
        Set<String> slugs = new LinkedHashSet<>(named);
        if (!headings.isEmpty()) {
            slugs.addAll(PageReader.slugs(headings.get(headings.size() - 1)));
        }
        slugs.addAll(anchors);
        anchors.clear();
        sectionAnchors = slugs;
        introduce("", List.of(), List.of());
    }

    void separate() {
        close();
        introduce("", List.of(), List.of());
    }

    void anchors(List<String> more) {
        if (!more.isEmpty()) {
            close();
            introduce("", List.of(), List.of());
            anchors.addAll(more);
        }
    }

    /** Whether a paragraph introduces what follows it, rather than adding to what was before. */
    boolean announces(String markdown, Node paragraph) {
        String end = markdown.strip();
        if (!Source.anchors(paragraph).isEmpty()) {
            return true;
        }
        Node next = paragraph.getNext();
        boolean beforeList = next instanceof ListBlock || next instanceof TableBlock || end.endsWith(":");
        return beforeList && ANNOUNCEMENT.matcher(end).matches() && (end.endsWith(":") || end.length() < 200);
    }

    void paragraph(String markdown, Node paragraph) {
        List<String> named = Source.anchors(paragraph);
        List<String> mentioned = mentions(markdown, Source.codes(paragraph));
        // Within what a block's introduction opened, other paragraphs divide its arguments; they begin no new block.
        boolean within = !mentions.isEmpty()
                && named.isEmpty()
                && (entries.isEmpty() && !markdown.endsWith(":") || mentioned.isEmpty());
        if (announces(markdown, paragraph) && !within) {
            close();
            List<String> linked = Source.links(paragraph).stream()
                    .filter(link -> link.startsWith("#"))
                    .map(link -> link.substring(1))
                    .toList();
            introduce(markdown, mentioned, linked);
            if (!named.isEmpty()) {
                anchors.clear();
                anchors.addAll(named);
            }
        } else if (entries.isEmpty()) {
            about.append(about.length() > 0 ? "\n\n" : "").append(markdown);
        }
    }

    void note(String markdown) {
        if (!entries.isEmpty()) {
            entries.set(entries.size() - 1, entries.get(entries.size() - 1).with(markdown));
        }
    }

    void entries(List<Entry> more) {
        entries.addAll(more);
    }

    List<Group> finish() {
        close();
        return List.copyOf(groups);
    }

    private void introduce(String introduction, List<String> mentions, List<String> links) {
        this.introduction = introduction;
        this.mentions = mentions;
        this.links = links;
    }

    private void close() {
        if (!entries.isEmpty() || about.length() > 0) {
            Set<String> all = new LinkedHashSet<>(sectionAnchors);
            all.addAll(anchors);
            Scope scope = new Scope(headings, introduction, mentions, all, links);
            groups.add(new Group(groups.size(), scope, about.toString(), List.copyOf(entries)));
            if (!entries.isEmpty()) {
                anchors.clear();
            }
            entries = new ArrayList<>();
            about.setLength(0);
        }
    }

    private static List<String> mentions(String introduction, List<String> codes) {
        List<String> mentions = new ArrayList<>();
        for (String code : codes) {
            String name = Names.normal(code.strip());
            if (NAME.matcher(name).matches()) {
                mentions.add(name);
            }
        }
        if (mentions.isEmpty()) {
            Matcher word = WORD_BEFORE_BLOCK.matcher(introduction);
            while (word.find()) {
                mentions.add(word.group(1));
            }
        }
        return List.copyOf(mentions);
    }
}
