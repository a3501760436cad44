/** Where things are in Azure: scopes of deployments and ids of resources. */
@NullMarked
package io.cloudoven.arm.scope;

import org.jspecify.annotations.NullMarked;
