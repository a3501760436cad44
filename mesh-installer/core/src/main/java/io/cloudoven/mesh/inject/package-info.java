/** What the proxy injector is told by annotations, and manifests on disk that are given them. */
@NullMarked
package io.cloudoven.mesh.inject;

import org.jspecify.annotations.NullMarked;
