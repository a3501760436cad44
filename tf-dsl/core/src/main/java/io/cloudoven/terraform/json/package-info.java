/**
 * The JSON form of a Terraform configuration, {@code .tf.json}.
 *
 * <p>Needs {@code com.fasterxml.jackson.core:jackson-core}, an optional dependency of this module. Everything here is
 * stateless and thread-safe.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/syntax/json">JSON configuration syntax</a>
 */
@NullMarked
package io.cloudoven.terraform.json;

import org.jspecify.annotations.NullMarked;
