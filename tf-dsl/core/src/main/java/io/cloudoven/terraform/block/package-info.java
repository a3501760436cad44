/**
 * The blocks of a Terraform configuration: resources, data sources, providers, variables, outputs and the rest, and
 * the {@link io.cloudoven.terraform.block.Configuration} they make together.
 *
 * <p>Every block is immutable: a method that sets an argument returns a new block. Blocks can be shared, kept as
 * templates and used from several threads.
 */
@NullMarked
package io.cloudoven.terraform.block;

import org.jspecify.annotations.NullMarked;
