package io.cloudoven.mesh.observe.metrics;

/** What one workload sent to another, as it saw the answers. */
public record Call(Workload from, Workload to, Traffic traffic) {}
