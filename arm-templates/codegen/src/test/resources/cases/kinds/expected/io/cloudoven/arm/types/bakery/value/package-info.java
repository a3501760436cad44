/** The strings to choose from in resources of {@code Contoso.Bakery}, generated from Azure's type definitions. */
@CheckReturnValue
package io.cloudoven.arm.types.bakery.value;

import io.cloudoven.arm.resource.CheckReturnValue;
