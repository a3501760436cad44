/** The code generator bound to a build. */
@NullMarked
package io.cloudoven.terraform.maven;

import org.jspecify.annotations.NullMarked;
