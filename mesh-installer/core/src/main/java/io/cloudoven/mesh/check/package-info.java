/** Whether a cluster is fit for Linkerd, and whether the Linkerd on it is well: checks, and reports of what they found. */
@NullMarked
package io.cloudoven.mesh.check;

import org.jspecify.annotations.NullMarked;
