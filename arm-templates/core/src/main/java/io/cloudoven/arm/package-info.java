/** Azure Resource Manager templates: read, built, evaluated. */
@NullMarked
package io.cloudoven.arm;

import org.jspecify.annotations.NullMarked;
