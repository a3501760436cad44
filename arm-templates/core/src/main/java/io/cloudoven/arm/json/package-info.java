/** JSON values as plain Java, read with comments and written back equal. */
@NullMarked
package io.cloudoven.arm.json;

import org.jspecify.annotations.NullMarked;
