/** What a deployment would change, typed and as text. */
@NullMarked
package io.cloudoven.arm.delivery.whatif;

import org.jspecify.annotations.NullMarked;
