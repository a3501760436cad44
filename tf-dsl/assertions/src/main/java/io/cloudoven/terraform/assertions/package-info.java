/**
 * AssertJ assertions over blueprints and configurations.
 *
 * <p>Start at {@link io.cloudoven.terraform.assertions.TerraformAssertions}. A failure shows the HCL around the
 * difference, and never the value of a sensitive argument.
 */
@NullMarked
package io.cloudoven.terraform.assertions;

import org.jspecify.annotations.NullMarked;
