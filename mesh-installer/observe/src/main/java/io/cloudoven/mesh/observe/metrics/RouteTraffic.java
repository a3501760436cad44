package io.cloudoven.mesh.observe.metrics;

/**
 * What was answered on a route.
 *
 * @param parent where the route belongs to: {@code web.emojivoto.svc.cluster.local:80} of a ServiceProfile, {@code
 *     emojivoto/web} of a Gateway API route
 * @param route its name; Linkerd's {@code [DEFAULT]} for what no route of a ServiceProfile takes is empty here
 */
public record RouteTraffic(String parent, String route, Traffic traffic) {}
