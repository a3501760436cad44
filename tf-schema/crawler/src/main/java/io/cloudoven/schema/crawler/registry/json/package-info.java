/** Reads JSON that came from elsewhere: a small tree whose every refusal names the document and the place in it. */
@NullMarked
package io.cloudoven.schema.crawler.registry.json;

import org.jspecify.annotations.NullMarked;
