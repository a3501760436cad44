/** Templates as documents: read, looked at, evaluated, written. */
@NullMarked
package io.cloudoven.arm.template;

import org.jspecify.annotations.NullMarked;
