package io.cloudoven.mesh.observe.metrics;

/** What was answered under the name of a Service, as those who asked saw it. */
public record ServiceTraffic(String namespace, String service, Traffic traffic) {}
