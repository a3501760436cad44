/** What changed between two versions of a provider, and what of that breaks configurations. */
@NullMarked
package io.cloudoven.schema.catalog.diff;

import org.jspecify.annotations.NullMarked;
