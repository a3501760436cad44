/** Crawls providers: resolves, downloads, asks and documents each, and writes what it found to a catalog. */
@NullMarked
package io.cloudoven.schema.crawler.job;

import org.jspecify.annotations.NullMarked;
