/** The part of Markdown that documentation is written in, as a small tree: no HTML, links to the web alone. */
@NullMarked
package io.cloudoven.schema.model.prose;

import org.jspecify.annotations.NullMarked;
