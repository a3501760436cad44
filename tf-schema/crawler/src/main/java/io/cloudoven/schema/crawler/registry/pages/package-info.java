/** Gets the pages that document a provider, as the registry has them. */
@NullMarked
package io.cloudoven.schema.crawler.registry.pages;

import org.jspecify.annotations.NullMarked;
