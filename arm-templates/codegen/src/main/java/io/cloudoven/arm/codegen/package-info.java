/**
 * The definitions of one Azure namespace in, Java source out: start at {@link io.cloudoven.arm.codegen.CodeGenerator}.
 *
 * <p>Inside, {@code emit} writes what {@code plan} settled, and {@code plan} spells as {@code naming} says. What is not
 * Azure's is shared with the generator for Terraform: {@code io.cloudoven.codegen}.
 */
@NullMarked
package io.cloudoven.arm.codegen;

import org.jspecify.annotations.NullMarked;
