/** Reads what plugins answer: Protocol Buffers straight into the schema model. */
@NullMarked
package io.cloudoven.schema.crawler.plugin.reply;

import org.jspecify.annotations.NullMarked;
