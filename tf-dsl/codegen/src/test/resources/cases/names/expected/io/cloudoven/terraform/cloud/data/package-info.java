/** The data sources of the provider {@code hashicorp/cloud}, generated from its schema. */
@CheckReturnValue
package io.cloudoven.terraform.cloud.data;

import io.cloudoven.terraform.block.CheckReturnValue;
