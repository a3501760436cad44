/** Linkerd on a cluster: checks, identity, install, upgrade, injection, removal. */
@NullMarked
package io.cloudoven.mesh;

import org.jspecify.annotations.NullMarked;
