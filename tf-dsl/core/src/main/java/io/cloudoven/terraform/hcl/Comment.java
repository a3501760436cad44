package io.cloudoven.terraform.hcl;

/**
 * A comment before the item that follows it, one {@code #} a line.
 *
 * @param text any text; line breaks of every kind start a new comment line, other control characters are shown as
 *     U+FFFD
 */
public record Comment(String text) implements BodyItem {
    public Comment {
        WellFormed.check(text, "a comment");
    }
}
