/** The configuration and resources of the provider {@code hashicorp/cloud}, generated from its schema. */
@CheckReturnValue
package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.CheckReturnValue;
