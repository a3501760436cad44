/** Connects to a plugin, over a Unix or TCP socket, with mutual TLS that trusts exactly the certificates announced. */
@NullMarked
package io.cloudoven.schema.crawler.plugin.transport;

import org.jspecify.annotations.NullMarked;
