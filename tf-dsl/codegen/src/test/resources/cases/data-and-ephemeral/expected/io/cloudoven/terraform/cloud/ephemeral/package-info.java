/** The ephemeral resources of the provider {@code hashicorp/cloud}, generated from its schema. */
@CheckReturnValue
package io.cloudoven.terraform.cloud.ephemeral;

import io.cloudoven.terraform.block.CheckReturnValue;
