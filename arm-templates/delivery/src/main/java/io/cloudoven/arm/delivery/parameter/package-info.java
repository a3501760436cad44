/** Parameters of a deployment: values, references to Key Vault, and secrets fetched just in time. */
@NullMarked
package io.cloudoven.arm.delivery.parameter;

import org.jspecify.annotations.NullMarked;
