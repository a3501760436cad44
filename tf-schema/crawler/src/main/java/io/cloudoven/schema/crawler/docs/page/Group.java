package io.cloudoven.schema.crawler.docs.page;

import java.util.List;

/**
 * Entries that belong to one block, or to several that are alike.
 *
 * @param order its place on the page, counted from 0
 * @param scope where it belongs
 * @param about what the page says before its entries, in Markdown; empty if nothing
 * @param entries what it says, in the order of the page
 */
public record Group(int order, Scope scope, String about, List<Entry> entries) {}
