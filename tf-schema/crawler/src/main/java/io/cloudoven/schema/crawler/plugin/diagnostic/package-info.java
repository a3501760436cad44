/** What a plugin says about a configuration: severity, text and the place it is about. */
@NullMarked
package io.cloudoven.schema.crawler.plugin.diagnostic;

import org.jspecify.annotations.NullMarked;
