/**
 * Blueprints, and what a team does with them.
 *
 * <p>A {@link io.cloudoven.terraform.project.Blueprint} is a configuration with a name that is known to be whole, and
 * writes itself as a Terraform module.
 */
@NullMarked
package io.cloudoven.terraform.project;

import org.jspecify.annotations.NullMarked;
