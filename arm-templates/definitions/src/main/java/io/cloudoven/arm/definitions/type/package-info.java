/** What a resource type of Azure is: its versions, its properties and their types. */
@NullMarked
package io.cloudoven.arm.definitions.type;

import org.jspecify.annotations.NullMarked;
