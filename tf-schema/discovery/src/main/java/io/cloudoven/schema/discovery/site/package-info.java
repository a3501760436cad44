/** A catalog as a static site: pages that need no server, no network and, but for search, no script. */
@NullMarked
package io.cloudoven.schema.discovery.site;

import org.jspecify.annotations.NullMarked;
