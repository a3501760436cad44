/** Downloads a provider, asks it for its schema, reads its documentation and writes both to a catalog. */
@NullMarked
package io.cloudoven.schema.crawler;

import org.jspecify.annotations.NullMarked;
