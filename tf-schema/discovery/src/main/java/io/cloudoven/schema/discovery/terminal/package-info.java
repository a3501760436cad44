/** Definitions and search results as text for a terminal: as wide as it is, in colour where asked. */
@NullMarked
package io.cloudoven.schema.discovery.terminal;

import org.jspecify.annotations.NullMarked;
