/** Java source for what {@code plan} settled, one generator for each thing that is generated. Decides no name. */
@NullMarked
package io.cloudoven.arm.codegen.emit;

import org.jspecify.annotations.NullMarked;
