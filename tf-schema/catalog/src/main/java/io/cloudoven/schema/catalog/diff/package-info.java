/**
 * What changed between two versions of a provider, and what of it breaks configurations.
 *
 * <p>Start at {@link io.cloudoven.schema.catalog.diff.SchemaDiff}.
 */
@NullMarked
package io.cloudoven.schema.catalog.diff;

import org.jspecify.annotations.NullMarked;
