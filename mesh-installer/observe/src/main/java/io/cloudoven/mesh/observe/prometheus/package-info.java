/** A client of Prometheus' HTTP API: instant queries, nothing else. */
@NullMarked
package io.cloudoven.mesh.observe.prometheus;

import org.jspecify.annotations.NullMarked;
