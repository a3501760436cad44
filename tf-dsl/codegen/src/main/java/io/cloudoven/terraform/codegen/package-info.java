/**
 * One provider schema in, Java source out: start at {@link io.cloudoven.terraform.codegen.CodeGenerator}.
 *
 * <p>Inside, {@code emit} writes what {@code plan} settled, and {@code plan} spells as {@code naming} says.
 */
@NullMarked
package io.cloudoven.terraform.codegen;

import org.jspecify.annotations.NullMarked;
