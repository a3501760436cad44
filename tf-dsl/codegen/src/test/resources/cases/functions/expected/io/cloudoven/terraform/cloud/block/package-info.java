/** The nested blocks and objects of the provider {@code registry.example.com/acme/my-cloud}, generated from its schema. */
@CheckReturnValue
package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.CheckReturnValue;
