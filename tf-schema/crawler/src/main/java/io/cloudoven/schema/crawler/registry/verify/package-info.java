/** Tells whether a package is what its publisher signed and what a lock file recorded; knows no network. */
@NullMarked
package io.cloudoven.schema.crawler.registry.verify;

import org.jspecify.annotations.NullMarked;
