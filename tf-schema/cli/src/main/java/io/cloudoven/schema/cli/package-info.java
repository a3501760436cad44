/** The command line over catalogs: crawl, import, search, show, diff and site. */
@NullMarked
package io.cloudoven.schema.cli;

import org.jspecify.annotations.NullMarked;
