/**
 * Gets what servers have: over TLS only, with each host's own token, again after failures that pass, and never without
 * bounds.
 */
@NullMarked
package io.cloudoven.schema.crawler.registry.http;

import org.jspecify.annotations.NullMarked;
