/** The mesh's golden metrics: success, rate and latency of workloads, services and routes, and who talks to whom. */
@NullMarked
package io.cloudoven.mesh.observe.metrics;

import org.jspecify.annotations.NullMarked;
