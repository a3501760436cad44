/** The nested blocks and objects of the provider {@code hashicorp/cloud}, generated from its schema. */
@CheckReturnValue
package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.CheckReturnValue;
