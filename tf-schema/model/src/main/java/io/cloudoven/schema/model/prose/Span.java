package io.cloudoven.schema.model.prose;

import java.util.List;

/** A piece of a line of text. Immutable. */
public sealed interface Span {

    /** Plain text. */
    record Text(String text) implements Span {}

    /** A name or value, in the typeface of code. */
    record Code(String text) implements Span {}

    /** Strong text. */
    record Strong(List<Span> spans) implements Span {}

    /** Emphasized text. */
    record Emphasis(List<Span> spans) implements Span {}

    /**
     * A link.
     *
     * @param address an absolute address, of http or https
     */
    record Link(String address, List<Span> spans) implements Span {}

    /** The text of spans without any marks. */
    static String plain(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            if (span instanceof Text plain) {
                text.append(plain.text());
            } else if (span instanceof Code code) {
                text.append(code.text());
            } else if (span instanceof Strong strong) {
                text.append(plain(strong.spans()));
            } else if (span instanceof Emphasis emphasis) {
                text.append(plain(emphasis.spans()));
            } else if (span instanceof Link link) {
                text.append(plain(link.spans()));
            }
        }
        return text.toString();
    }
}
