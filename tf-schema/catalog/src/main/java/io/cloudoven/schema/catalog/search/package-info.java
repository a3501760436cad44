/**
 * Free text search over the names in schemas: a small inverted index. It sees the model alone.
 */
@NullMarked
package io.cloudoven.schema.catalog.search;

import org.jspecify.annotations.NullMarked;
