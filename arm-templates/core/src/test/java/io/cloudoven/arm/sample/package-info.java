/** Hand-written resource classes in the form that generated ones have. */
@NullMarked
package io.cloudoven.arm.sample;

import org.jspecify.annotations.NullMarked;
