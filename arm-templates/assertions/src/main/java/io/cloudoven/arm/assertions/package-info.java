/**
 * AssertJ assertions over evaluated templates.
 *
 * <p>Start at {@link io.cloudoven.arm.assertions.ArmAssertions}. A failure names what there is instead, and never tells a
 * secret.
 */
@NullMarked
package io.cloudoven.arm.assertions;

import org.jspecify.annotations.NullMarked;
