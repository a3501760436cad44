/** The resources of {@code Contoso.Bakery}, generated from Azure's type definitions. */
@CheckReturnValue
package io.cloudoven.arm.types.bakery;

import io.cloudoven.arm.resource.CheckReturnValue;
