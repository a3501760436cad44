/** Writes what plugins are asked: Java values, directed by a schema, as MessagePack in Protocol Buffers. */
@NullMarked
package io.cloudoven.schema.crawler.plugin.request;

import org.jspecify.annotations.NullMarked;
