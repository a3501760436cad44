package io.cloudoven.schema.crawler.registry.pages;

/**
 * A page with its text.
 *
 * @param entry where it belongs
 * @param text Markdown with its front matter
 * @param tag what to ask with, next time, whether it changed; empty if the server has no such thing
 */
public record Page(PageEntry entry, String text, String tag) {}
