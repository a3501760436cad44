package io.cloudoven.linkerd.charts;

import java.util.Map;

/** What values decide in the control plane. */
final class ControlPlaneRewrite extends Rewrite {

    private static final String NAMESPACE = ".Release.Namespace";
    private static final String INTERVAL =
            "default (dateInZone \"04 15 * * *\" now \"UTC\") .Values.heartbeatSchedule | toJson";

    /** Values that size a container, by its name. */
    @Override
    Map<String, String> resources() {
        return Map.of(
                "identity", ".Values.identityResources",
                "destination", ".Values.destinationResources",
                "proxy-injector", ".Values.proxyInjectorResources",
                "policy", ".Values.policyController.resources",
                "heartbeat", ".Values.heartbeatResources",
                "linkerd-proxy", ".Values.proxy.resources",
                "linkerd-init", "(.Values.proxyInit.resources | default .Values.proxy.resources)",
                "linkerd-network-validator", ".Values.proxy.resources");
    }

    @Override
    Object place(String place, Object value) {
        if (place.startsWith("Deployment/") && place.endsWith(".spec.replicas")) {
            return new Action(".Values.controllerReplicas");
        }
        if (place.startsWith("PodDisruptionBudget/") && place.endsWith(".maxUnavailable")) {
            return new Action(".Values.controller.podDisruptionBudget.maxUnavailable");
        }
        return switch (place.substring(place.lastIndexOf('.') + 1)) {
            case "strategy" -> new Action(".Values.deploymentStrategy | toJson");
            case "failurePolicy" -> new Action(".Values.webhookFailurePolicy");
            case "schedule" -> new Action(INTERVAL);
            default -> generated(place, value);
        };
    }

    private static Object generated(String place, Object value) {
        return switch (place) {
            case "Secret/linkerd-sp-validator-k8s-tls.data" -> Certificates.secret("profileValidator");
            case "Secret/linkerd-policy-validator-k8s-tls.data" -> Certificates.secret("policyValidator");
            case "Secret/linkerd-proxy-injector-k8s-tls.data" -> Certificates.secret("proxyInjector");
            case "ConfigMap/linkerd-config.data.values" -> new Action("include \"configuration\" . | toJson");
            case "ConfigMap/linkerd-identity-trust-roots.data.ca-bundle.crt" ->
                new Action("trim .Values.identityTrustAnchorsPEM | toJson");
            case "Secret/linkerd-identity-issuer.data" ->
                Map.of("crt.pem", issuer("crtPEM"), "key.pem", issuer("keyPEM"));
            default -> certificate(place, value);
        };
    }

    private static Object certificate(String place, Object value) {
        if (place.endsWith(".caBundle")) {
            String of = place.contains("/linkerd-sp-validator")
                    ? "profileValidator"
                    : place.contains("/linkerd-policy-validator") ? "policyValidator" : "proxyInjector";
            return Certificates.bundle(of);
        }
        if (place.endsWith(".annotations.checksum/config")) {
            return place.contains("linkerd-destination")
                    ? Certificates.checksum("profileValidator", "policyValidator")
                    : Certificates.checksum("proxyInjector");
        }
        if (place.endsWith(".annotations.linkerd.io/trust-root-sha256")) {
            return new Action("sha256sum .Values.identityTrustAnchorsPEM | toJson");
        }
        return value;
    }

    private static Action issuer(String half) {
        return new Action("required \"Please provide the identity issuer's " + half + "\" .Values.identity.issuer.tls."
                + half + " | trim | b64enc | toJson");
    }

    @Override
    String text(String place, String text) {
        if (text.equals("linkerd") && !place.endsWith(".app.kubernetes.io/part-of")) {
            return Action.within(NAMESPACE);
        }
        String named = Names.of(
                text.replaceFirst("^linkerd-linkerd-", "linkerd-" + Action.within(NAMESPACE) + "-"), NAMESPACE);
        String version = Action.within(".Values.linkerdVersion");
        return named.replaceFirst(
                        "^cr\\.l5d\\.io/linkerd/controller:.*",
                        Action.within(".Values.controllerImage") + ":" + version)
                .replaceFirst(
                        "^cr\\.l5d\\.io/linkerd/proxy:.*",
                        Action.within(".Values.proxy.image.name") + ":"
                                + Action.within(".Values.proxy.image.version | default .Values.linkerdVersion"))
                .replace("warn,linkerd=info,hickory=error", Action.within(".Values.proxy.logLevel"))
                .replaceFirst("^-log-level=info$", "-log-level=" + Action.within(".Values.controllerLogLevel"))
                .replaceFirst(
                        "^-identity-scheme=.*", "-identity-scheme=" + Action.within(".Values.identity.issuer.scheme"))
                .replace(
                        "10.0.0.0/8,100.64.0.0/10,172.16.0.0/12,192.168.0.0/16,fd00::/8",
                        Action.within(".Values.clusterNetworks"))
                .replaceFirst("^all-unauthenticated$", Action.within(".Values.proxy.defaultInboundPolicy"));
    }
}
