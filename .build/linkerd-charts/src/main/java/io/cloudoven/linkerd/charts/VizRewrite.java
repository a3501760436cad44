package io.cloudoven.linkerd.charts;

import java.util.Map;

/** What values decide in the viz extension. */
final class VizRewrite extends Rewrite {

    private static final String NAMESPACE = ".Release.Namespace";
    private static final String CONTROL_PLANE = ".Values.linkerdNamespace";

    /** Values by the name of the component they are for. */
    private static final Map<String, String> COMPONENTS = Map.of(
            "metrics-api", ".Values.metricsAPI",
            "prometheus", ".Values.prometheus",
            "tap", ".Values.tap",
            "tap-injector", ".Values.tapInjector",
            "web", ".Values.dashboard");

    @Override
    Map<String, String> resources() {
        return Map.of(
                "metrics-api", ".Values.metricsAPI.resources",
                "prometheus", ".Values.prometheus.resources",
                "tap", ".Values.tap.resources",
                "tap-injector", ".Values.tapInjector.resources",
                "web", ".Values.dashboard.resources");
    }

    @Override
    Object place(String place, Object value) {
        if (place.startsWith("Deployment/") && place.endsWith(".spec.replicas") && !place.contains("/prometheus.")) {
            return new Action(COMPONENTS.get(place.substring(11, place.indexOf(".spec"))) + ".replicas");
        }
        if (place.endsWith(".failurePolicy")) {
            return new Action(".Values.tapInjector.failurePolicy");
        }
        if (place.endsWith(".annotations.checksum/config")) {
            return Certificates.checksum(place.contains("tap-injector") ? "tapInjector" : "tap");
        }
        return switch (place) {
            case "Secret/tap-k8s-tls.data" -> Certificates.secret("tap");
            case "Secret/tap-injector-k8s-tls.data" -> Certificates.secret("tapInjector");
            case "APIService/v1alpha1.tap.linkerd.io.spec.caBundle" -> Certificates.bundle("tap");
            default -> place.endsWith(".caBundle") ? Certificates.bundle("tapInjector") : value;
        };
    }

    @Override
    String text(String place, String text) {
        String ns = Action.within(NAMESPACE);
        if (text.equals("linkerd")) {
            return Action.within(CONTROL_PLANE);
        }
        if (text.equals("linkerd-viz")) {
            return ns;
        }
        return Names.of(
                        text.replaceFirst("^linkerd-linkerd-viz-", "linkerd-" + ns + "-")
                                .replace(".linkerd-viz.s", "." + ns + ".s"),
                        CONTROL_PLANE)
                .replaceFirst(
                        "^cr\\.l5d\\.io/linkerd/(.*):.*",
                        Action.within(".Values.defaultRegistry") + "/$1:" + Action.within(".Values.linkerdVersion"))
                .replaceFirst("^-log-level=info$", "-log-level=" + Action.within(".Values.defaultLogLevel"));
    }
}
