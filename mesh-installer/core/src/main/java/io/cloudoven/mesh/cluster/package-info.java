/** A Kubernetes cluster as the installer sees it: objects applied, compared, waited for and deleted, through one seam. */
@NullMarked
package io.cloudoven.mesh.cluster;

import org.jspecify.annotations.NullMarked;
