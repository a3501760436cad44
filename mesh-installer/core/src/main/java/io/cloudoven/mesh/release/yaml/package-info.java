/** Reads YAML the way Kubernetes does. */
@NullMarked
package io.cloudoven.mesh.release.yaml;

import org.jspecify.annotations.NullMarked;
