/** Delivery of templates: validate, what-if, deploy, secrets just in time. */
@NullMarked
package io.cloudoven.arm.delivery;

import org.jspecify.annotations.NullMarked;
