/** A template as the delivery takes it: its JSON, and what parameters it declares. */
@NullMarked
package io.cloudoven.arm.delivery.template;

import org.jspecify.annotations.NullMarked;
