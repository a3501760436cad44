/**
 * One documentation page as its parts: front matter, description, code, and groups of argument entries with what says
 * which block they belong to. Knows Markdown and nothing of schemas.
 */
@NullMarked
package io.cloudoven.schema.crawler.docs.page;

import org.jspecify.annotations.NullMarked;
