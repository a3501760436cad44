/** Workloads on a cluster: annotated for the proxy injector, and restarted so that it acts. */
@NullMarked
package io.cloudoven.mesh.workload;

import org.jspecify.annotations.NullMarked;
