/** Starts a plugin in a cage of its own, reads where it listens, and makes sure that it ends. */
@NullMarked
package io.cloudoven.schema.crawler.plugin.process;

import org.jspecify.annotations.NullMarked;
