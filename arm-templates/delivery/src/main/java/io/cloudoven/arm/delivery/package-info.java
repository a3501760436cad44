/**
 * Brings templates to Azure: validate, what-if, deploy, stacks, with secrets just in time.
 *
 * <p>Start at {@link io.cloudoven.arm.delivery.Delivery}. No type of Azure's SDK is in a signature. Everything throws
 * {@link io.cloudoven.arm.delivery.problem.DeliveryException} and nothing else.
 */
@NullMarked
package io.cloudoven.arm.delivery;

import org.jspecify.annotations.NullMarked;
