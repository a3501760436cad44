/** Removes Linkerd from a cluster: all of ours, nothing of others. */
@NullMarked
package io.cloudoven.mesh.uninstall;

import org.jspecify.annotations.NullMarked;
