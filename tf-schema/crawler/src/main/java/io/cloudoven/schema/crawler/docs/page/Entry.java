package io.cloudoven.schema.crawler.docs.page;

import java.util.List;

/**
 * What a page says about one argument or attribute, or about several at once.
 *
 * @param names the names as the page writes them, such as {@code vm_size}, {@code network_interface.0.address} or
 *     {@code labels[]}
 * @param marks what is in parentheses after the name, such as {@code Required, Forces new resource}; empty if nothing is
 * @param text the rest in Markdown, without the entries and items below it
 * @param items what the list below it has, as entries; those without a name have no names
 * @param links the anchors on this page its text links to, without {@code #}
 * @param codes the texts in code marks in its text
 * @param targets the pages its text links to, as it writes them
 */
public record Entry(
        List<String> names,
        String marks,
        String text,
        List<Entry> items,
        List<String> links,
        List<String> codes,
        List<String> targets) {

    /** The text, followed by the items below it as a list. */
    public String fullText() {
        if (items.isEmpty()) {
            return text;
        }
        StringBuilder full = new StringBuilder(text).append(text.isEmpty() ? "" : "\n");
        append(items, "", full);
        return full.toString();
    }

    private static void append(List<Entry> items, String indent, StringBuilder full) {
        for (Entry item : items) {
            full.append('\n').append(indent).append("* ");
            if (!item.names.isEmpty()) {
                full.append('`').append(String.join("`, `", item.names)).append('`');
                full.append(item.marks.isEmpty() ? "" : " (" + item.marks + ")");
                full.append(item.text.isEmpty() ? "" : " - ");
            }
            full.append(item.text.replace("\n", "\n" + indent + "  "));
            append(item.items, indent + "  ", full);
        }
    }

    /** The same entry with more text after it. */
    Entry with(String more) {
        return new Entry(names, marks, text.isEmpty() ? more : text + "\n\n" + more, items, links, codes, targets);
    }
}
