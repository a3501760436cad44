package io.cloudoven.schema.discovery.outline;

import java.util.Comparator;
import java.util.List;

/**
 * What stands between the braces of a block or object, in reading order: required entries first and read-only ones last,
 * arguments before blocks, then by name.
 *
 * <p>Providers repeat blocks, some by the thousand. In one outline, what is equal is the same instance, so that a reader
 * can be shown it once: sections are compared by identity. Immutable and thread-safe.
 */
public final class Section {

    private static final Comparator<Entry> READING_ORDER =
            Comparator.comparing(Entry::presence).thenComparing(Entry::isBlock).thenComparing(Entry::name);

    private final List<Entry> entries;

    private Section(List<Entry> entries) {
        this.entries = entries;
    }

    static Section of(List<Entry> entries) {
        return new Section(entries.stream().sorted(READING_ORDER).toList());
    }

    /** For parameters, whose order means something. */
    static Section inOrder(List<Entry> entries) {
        return new Section(List.copyOf(entries));
    }

    /** The entries. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entries of one presence. */
    public List<Entry> entries(Presence presence) {
        return entries.stream().filter(entry -> entry.presence() == presence).toList();
    }

    /** The names of what is in it. */
    @Override
    public String toString() {
        return "section of " + entries.stream().map(Entry::name).toList();
    }
}
