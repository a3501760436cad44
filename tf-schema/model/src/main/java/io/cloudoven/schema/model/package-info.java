/**
 * What a provider schema is: records and their versioned JSON.
 *
 * <p>A {@link io.cloudoven.schema.model.ProviderSchema} holds what {@code terraform providers schema -json} (or {@code
 * tofu providers schema -json}) prints for one provider: a {@link io.cloudoven.schema.model.Schema} for the provider
 * itself and each of its resources, data sources and so on, each a tree of {@link io.cloudoven.schema.model.Block}s and
 * {@link io.cloudoven.schema.model.Attribute}s, besides its {@link io.cloudoven.schema.model.Function}s and
 * {@link io.cloudoven.schema.model.Identity identities}. {@code io.cloudoven.schema.model.json} reads and writes them.
 *
 * <p>Everything here is immutable, thread-safe and compared by value. Maps are ordered by name. The one exception thrown
 * is {@link io.cloudoven.schema.model.SchemaException}.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/cli/commands/providers/schema">providers schema command</a>
 */
@NullMarked
package io.cloudoven.schema.model;

import org.jspecify.annotations.NullMarked;
