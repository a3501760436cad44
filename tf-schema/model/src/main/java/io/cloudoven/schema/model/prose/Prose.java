package io.cloudoven.schema.model.prose;

import java.util.List;

/** A block of documentation. Immutable. */
public sealed interface Prose {

    /** A paragraph. */
    record Paragraph(List<Span> spans) implements Prose {}

    /** A heading within a text. */
    record Heading(List<Span> spans) implements Prose {}

    /** Lines to be shown as they are: code, or a table. */
    record Listing(String text) implements Prose {}

    /** A list. */
    record Items(boolean numbered, List<List<Prose>> items) implements Prose {}

    /** A note, which providers start with an arrow, or a quotation. */
    record Note(List<Prose> content) implements Prose {}

    /**
     * Reads Markdown. Whatever the text, there is a result: what is not understood stays text, and HTML is text too.
     * Takes time in proportion to the length of the text.
     */
    static List<Prose> parse(String markdown) {
        return new ProseReader(markdown).read();
    }
}
