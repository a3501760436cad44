/**
 * Schemas as JSON: the documents {@code terraform providers schema -json} and {@code tofu providers schema -json} print,
 * and a compact format of our own, one document for each definition.
 *
 * <p>Readers take any input: what is truncated, corrupt or something else altogether throws {@link
 * io.cloudoven.schema.model.SchemaException} with the place, and nothing is returned in part.
 */
@NullMarked
package io.cloudoven.schema.model.json;

import org.jspecify.annotations.NullMarked;
