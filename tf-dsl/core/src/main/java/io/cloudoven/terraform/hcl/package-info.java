/**
 * A Terraform-agnostic HCL syntax tree and its one canonical text.
 *
 * <p>The tree is what {@code hcl/v2} calls the native syntax: bodies of attributes, blocks and comments, and the
 * expressions in them. Everything here is immutable and thread-safe.
 *
 * @see <a href="https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md">HCL native syntax specification</a>
 */
@NullMarked
package io.cloudoven.terraform.hcl;

import org.jspecify.annotations.NullMarked;
