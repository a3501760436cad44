/** The definitions of a namespace as a text with a type a line, small and quick to look one up in. */
@NullMarked
package io.cloudoven.arm.definitions.compact;

import org.jspecify.annotations.NullMarked;
