/** What goes wrong in a delivery, down to the innermost cause. */
@NullMarked
package io.cloudoven.arm.delivery.problem;

import org.jspecify.annotations.NullMarked;
