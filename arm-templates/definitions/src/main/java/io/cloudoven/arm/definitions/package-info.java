/**
 * What every Azure resource type takes: start at {@link io.cloudoven.arm.definitions.Definitions}.
 *
 * <p>{@code type} says what a definition is, {@code compact} how one is kept, {@code source} where they come from, {@code
 * check} whether a template keeps to them.
 */
@NullMarked
package io.cloudoven.arm.definitions;

import org.jspecify.annotations.NullMarked;
