package io.cloudoven.schema.discovery.terminal;

import io.cloudoven.schema.discovery.outline.Entry;
import io.cloudoven.schema.discovery.outline.Mark;
import io.cloudoven.schema.discovery.outline.Presence;
import io.cloudoven.schema.discovery.outline.Section;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes arguments, attributes and nested blocks: a line with name, type and what else to know, the text below it, and
 * then, along a guide, what is in it.
 */
final class EntryWriter {

    private static final int LONGEST_NAME = 40;
    private static final int SMALL = 4;
    private static final String STEP = "    ";
    private static final String GUIDE = "│   ";
    private static final String BETWEEN = " · ";

    private final Sheet sheet;
    private final Map<Section, String> written = new IdentityHashMap<>();

    EntryWriter(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * @param prefix what every line starts with
     * @param path the names of the blocks around, each with a dot after it
     * @param presence whether to say what is required; not where a heading does
     */
    void write(List<Entry> entries, String prefix, String path, boolean presence) {
        int column = entries.stream()
                        .mapToInt(entry -> PlainText.width(PlainText.of(entry.name())))
                        .filter(length -> length <= LONGEST_NAME)
                        .max()
                        .orElse(0)
                + 2;
        for (Entry entry : entries) {
            boolean more = write(entry, prefix, path, presence, column);
            if (more) {
                sheet.blank(prefix);
            }
        }
    }

    private boolean write(Entry entry, String prefix, String path, boolean presence, int column) {
        line(entry, prefix, presence, column);
        Section inside = entry.inside();
        if (inside != null && inside.entries().isEmpty()) {
            inside = null;
        }
        String inner = prefix + (inside == null ? STEP : GUIDE);
        List<String> text = ProseLines.of(entry.text(), sheet.width() - inner.length() - 1);
        List<String> advice = ProseLines.of(
                entry.advice().isEmpty() ? "" : "Deprecated: " + entry.advice(), sheet.width() - inner.length() - 1);
        text.forEach(line -> sheet.line(inner, line));
        advice.forEach(line -> sheet.line(inner, line));
        if (inside != null) {
            if (!text.isEmpty() || !advice.isEmpty()) {
                sheet.blank(inner);
            }
            inside(inside, inner, path + PlainText.of(entry.name()), entry.presence() != Presence.READ_ONLY);
        }
        return inside != null || !text.isEmpty() || !advice.isEmpty();
    }

    /** Blocks that repeat are written once, unless that is no shorter. */
    private void inside(Section section, String prefix, String path, boolean presence) {
        String before = written.putIfAbsent(section, path);
        boolean small = section.entries().size() <= SMALL
                && section.entries().stream().allMatch(entry -> entry.inside() == null);
        if (before == null || small) {
            write(section.entries(), prefix, path + ".", presence);
        } else {
            sheet.line(prefix, "the same as in " + before);
        }
    }

    private void line(Entry entry, String prefix, boolean presence, int column) {
        String name = PlainText.of(entry.name()).replace("\n", " ");
        int padding = Math.max(2, column - PlainText.width(name));
        int start = prefix.length() + PlainText.width(name) + padding;
        List<String> plain = facts(entry, presence);
        StringBuilder line = new StringBuilder(sheet.ink(Ink.NAME, name)).append(" ".repeat(padding));
        int at = start;
        for (int i = 0; i < plain.size(); i++) {
            String fact = (i == 0 ? "" : BETWEEN) + plain.get(i);
            if (i > 0 && at + fact.length() > sheet.width()) {
                sheet.inked(prefix, line.toString());
                line = new StringBuilder(" ".repeat(column));
                fact = plain.get(i);
                at = prefix.length() + column;
            }
            line.append(sheet.ink(ink(i, plain.get(i)), fact));
            at += fact.length();
        }
        sheet.inked(prefix, line.toString());
    }

    private static List<String> facts(Entry entry, boolean presence) {
        List<String> facts = new ArrayList<>();
        facts.add(PlainText.of(entry.type()));
        if (presence && entry.presence() != Presence.OPTIONAL) {
            facts.add(entry.presence().label());
        }
        entry.marks().stream().map(Mark::label).forEach(facts::add);
        return facts;
    }

    private static Ink ink(int index, String fact) {
        if (index == 0) {
            return Ink.TYPE;
        }
        return fact.equals(Mark.DEPRECATED.label()) || fact.equals(Mark.FORCES_REPLACEMENT.label())
                ? Ink.WARNING
                : fact.equals(Presence.REQUIRED.label()) ? Ink.NEED : Ink.GUIDE;
    }
}
