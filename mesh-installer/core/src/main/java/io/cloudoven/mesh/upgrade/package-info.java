/** Brings an installed Linkerd to another version or other values, and back if that fails. */
@NullMarked
package io.cloudoven.mesh.upgrade;

import org.jspecify.annotations.NullMarked;
