/**
 * Resources of any provider without generated classes: arguments and attributes by name, checked against the provider's
 * schema at run time.
 *
 * <p>What is wrong with arguments is told with everything else that is wrong, when the configuration is built. What is
 * wrong with a reference or the name of a resource type is told at once, by {@link
 * io.cloudoven.terraform.block.ConfigurationException}.
 */
@NullMarked
package io.cloudoven.terraform.untyped;

import org.jspecify.annotations.NullMarked;
