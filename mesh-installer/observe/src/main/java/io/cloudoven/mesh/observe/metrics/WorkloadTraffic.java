package io.cloudoven.mesh.observe.metrics;

/** What a workload answered. */
public record WorkloadTraffic(Workload workload, Traffic traffic) {}
