/** JSON objects, whose errors are those of this module; for it alone. */
@NullMarked
package io.cloudoven.arm.delivery.json;

import org.jspecify.annotations.NullMarked;
