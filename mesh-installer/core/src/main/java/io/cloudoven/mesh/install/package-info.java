/** Brings Linkerd onto a cluster, step by step, and finds out what is there already. */
@NullMarked
package io.cloudoven.mesh.install;

import org.jspecify.annotations.NullMarked;
