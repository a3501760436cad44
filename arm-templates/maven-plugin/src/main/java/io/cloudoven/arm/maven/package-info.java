/** The code generator for ARM resources bound to a build. */
@NullMarked
package io.cloudoven.arm.maven;

import org.jspecify.annotations.NullMarked;
