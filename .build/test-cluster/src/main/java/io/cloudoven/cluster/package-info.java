/** A real Kubernetes API server with its controllers on this machine; only nodes and containers are played. */
@NullMarked
package io.cloudoven.cluster;

import org.jspecify.annotations.NullMarked;
