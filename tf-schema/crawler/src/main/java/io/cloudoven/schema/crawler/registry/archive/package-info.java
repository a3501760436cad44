/** Unpacks archives from strangers: nothing leads out of the folder, nothing is larger than it may be. */
@NullMarked
package io.cloudoven.schema.crawler.registry.archive;

import org.jspecify.annotations.NullMarked;
