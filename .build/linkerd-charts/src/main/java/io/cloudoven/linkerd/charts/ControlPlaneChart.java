package io.cloudoven.linkerd.charts;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code linkerd-control-plane}, of what the CLI prints plainly, for high availability and with the CNI plugin. */
final class ControlPlaneChart {

    /** What only the CLI makes. */
    private static final Set<String> OF_CLI = Set.of("Namespace/linkerd", "Secret/linkerd-config-overrides");

    private static final Map<String, String> CONDITIONS = Map.of(
            "Secret/linkerd-identity-issuer", "eq .Values.identity.issuer.scheme \"linkerd.io/tls\"",
            "ConfigMap/linkerd-identity-trust-roots", "not .Values.identity.externalCA",
            "Secret/linkerd-sp-validator-k8s-tls", "not .Values.profileValidator.externalSecret",
            "Secret/linkerd-policy-validator-k8s-tls", "not .Values.policyValidator.externalSecret",
            "Secret/linkerd-proxy-injector-k8s-tls", "not .Values.proxyInjector.externalSecret",
            "CronJob/linkerd-heartbeat", "not .Values.disableHeartBeat");

    private static final String DECLARED = Certificates.declared("profileValidator", "linkerd-sp-validator")
            + Certificates.declared("policyValidator", "linkerd-policy-validator")
            + Certificates.declared("proxyInjector", "linkerd-proxy-injector");

    private ControlPlaneChart() {}

    static Chart from(Path manifests) {
        List<Map<?, ?>> plain = Manifests.in(manifests.resolve("control-plane.yaml"));
        List<Map<?, ?>> available = Manifests.in(manifests.resolve("control-plane-ha.yaml"));
        List<Map<?, ?>> cni = Manifests.in(manifests.resolve("control-plane-cni.yaml"));
        Object joined = new Variants(".Values.cniEnabled")
                .join(
                        new Variants(".Values.enablePodAntiAffinity").join(objects(plain), objects(available)),
                        objects(cni));
        StringBuilder template = new StringBuilder(DECLARED);
        for (Object object : (List<?>) joined) {
            template.append("---\n").append(TemplateWriter.template(conditioned(object)));
        }
        Map<?, ?> values = configuration(plain);
        return LinkerdCharts.chart(
                "linkerd-control-plane",
                template.toString(),
                defaults(values),
                Values.difference(values, configuration(available)));
    }

    private static List<Object> objects(List<Map<?, ?>> printed) {
        return printed.stream()
                .filter(object -> !OF_CLI.contains(Name.of(object)))
                .map(new ControlPlaneRewrite()::object)
                .toList();
    }

    private static Object conditioned(Object object) {
        String name = Name.of(object);
        if (name.startsWith("PodDisruptionBudget/")) {
            return Choice.only(".Values.enablePodDisruptionBudget", ((Choice) object).then());
        }
        return CONDITIONS.containsKey(name) ? Choice.only(CONDITIONS.get(name), object) : object;
    }

    private static Map<?, ?> configuration(List<Map<?, ?>> printed) {
        Map<?, ?> data =
                (Map<?, ?>) Manifests.named(printed, "ConfigMap/linkerd-config").get("data");
        return Manifests.parsed((String) data.get("values"));
    }

    /** The CLI keeps its values in the cluster but for keys; what it was told itself is emptied. */
    private static Map<Object, Object> defaults(Map<?, ?> printed) {
        Map<Object, Object> values = new LinkedHashMap<>(printed);
        values.remove("cliVersion");
        values.put("identityTrustAnchorsPEM", "");
        values.put("identityTrustDomain", "");
        Values.at(values, "identity", "issuer").put("tls", Map.of("crtPEM", "", "keyPEM", ""));
        for (String webhook : List.of("profileValidator", "policyValidator", "proxyInjector")) {
            Values.at(values, webhook).put("keyPEM", "");
        }
        return values;
    }
}
