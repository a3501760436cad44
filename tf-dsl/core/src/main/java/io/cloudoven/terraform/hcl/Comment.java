package io.cloudoven.terraform.hcl;

/**
 * A comment before the item that follows it, one {@code #} a line.
 *
 * @param text any text; line breaks of every kind start a new comment line
 */
public record Comment(String text) implements BodyItem {}
