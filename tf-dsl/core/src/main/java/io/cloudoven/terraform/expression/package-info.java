/**
 * Typed Terraform expressions: values, references, operators, loops and the built-in functions.
 *
 * <p>Everything here is immutable and thread-safe, and stands for an HCL {@link
 * io.cloudoven.terraform.hcl.Expression}.
 */
@NullMarked
package io.cloudoven.terraform.expression;

import org.jspecify.annotations.NullMarked;
