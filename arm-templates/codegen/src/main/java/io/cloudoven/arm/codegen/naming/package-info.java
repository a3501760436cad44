/** Java names for Azure's, and what our classes for it leave free. */
@NullMarked
package io.cloudoven.arm.codegen.naming;

import org.jspecify.annotations.NullMarked;
