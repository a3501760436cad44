/** The proof that every generated resource type can be written as Azure defines it. */
@NullMarked
package io.cloudoven.arm.types.proof;

import org.jspecify.annotations.NullMarked;
