/** JSON as plain Java values; for this module alone. */
@NullMarked
package io.cloudoven.arm.delivery.json;

import org.jspecify.annotations.NullMarked;
