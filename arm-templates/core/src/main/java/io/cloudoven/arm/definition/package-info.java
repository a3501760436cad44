/** Types of parameters and outputs: built-in ones, user-defined ones, and whether a value is of them. */
@NullMarked
package io.cloudoven.arm.definition;

import org.jspecify.annotations.NullMarked;
