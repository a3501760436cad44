package io.cloudoven.schema.discovery.outline;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An argument, attribute, nested block or parameter.
 *
 * @param name its name
 * @param isBlock whether it is written as a block, without {@code =}
 * @param type its type in Terraform's notation, objects shortened to the word, such as {@code list(object)}; for a block
 *     how often it can be there, such as {@code block, at most 1}
 * @param presence whether a configuration sets it
 * @param marks what else to know
 * @param text what is said about it, in Markdown; empty if nothing
 * @param advice what to use instead where it is deprecated, in Markdown; empty if nothing is said
 * @param inside what is in it where it is a block or object
 */
public record Entry(
        String name,
        boolean isBlock,
        String type,
        Presence presence,
        Set<Mark> marks,
        String text,
        String advice,
        @Nullable Section inside) {

    /** The marks cannot be changed. */
    public Entry {
        EnumSet<Mark> ordered = EnumSet.noneOf(Mark.class);
        ordered.addAll(marks);
        marks = Collections.unmodifiableSet(ordered);
    }
}
