/** Azure resources and the objects in them, typed or free, as expressions among others. */
@NullMarked
package io.cloudoven.arm.resource;

import org.jspecify.annotations.NullMarked;
