/** Holds templates against the definitions of what is in them: start at {@link io.cloudoven.arm.definitions.check.TypeCheck}. */
@NullMarked
package io.cloudoven.arm.definitions.check;

import org.jspecify.annotations.NullMarked;
