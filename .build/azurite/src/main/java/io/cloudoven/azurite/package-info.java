/** Azure Storage on this machine, and what stands around it in Azure: identities and bad connections. */
@NullMarked
package io.cloudoven.azurite;

import org.jspecify.annotations.NullMarked;
