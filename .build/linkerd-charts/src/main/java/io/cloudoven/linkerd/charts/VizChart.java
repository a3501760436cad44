package io.cloudoven.linkerd.charts;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code linkerd-viz}, of what the CLI prints plainly and for high availability. */
final class VizChart {

    private static final String DECLARED =
            Certificates.declared("tap", "tap") + Certificates.declared("tapInjector", "tap-injector");

    /** Stands for what the official chart runs after installing it: Helm leaves such objects out of what it renders. */
    private static final String HOOK = """
            {{ if .Values.createNamespaceMetadataJob }}
            ---
            apiVersion: batch/v1
            kind: Job
            metadata:
              name: namespace-metadata
              namespace: {{ .Release.Namespace }}
              annotations:
                helm.sh/hook: post-install
            spec:
              template:
                spec:
                  restartPolicy: Never
                  containers:
                  - name: namespace-metadata
                    image: {{ .Values.defaultRegistry }}/extension-init:v0.1.0
            {{ end }}
            """;

    private VizChart() {}

    static Chart from(Path manifests) {
        Object joined = new Variants(".Values.enablePodAntiAffinity")
                .join(objects(manifests.resolve("viz.yaml")), objects(manifests.resolve("viz-ha.yaml")));
        StringBuilder template = new StringBuilder(DECLARED);
        for (Object object : (List<?>) joined) {
            template.append("---\n").append(TemplateWriter.template(conditioned(object)));
        }
        return LinkerdCharts.chart("linkerd-viz", template + HOOK, values(), available());
    }

    private static List<Object> objects(Path file) {
        return Manifests.in(file).stream()
                .filter(object -> !"Namespace".equals(object.get("kind")))
                .map(new VizRewrite()::object)
                .toList();
    }

    private static Object conditioned(Object object) {
        return switch (Name.of(object)) {
            case "PodDisruptionBudget/tap" ->
                Choice.only(".Values.enablePodDisruptionBudget", ((Choice) object).then());
            case "Secret/tap-k8s-tls" -> Choice.only("not .Values.tap.externalSecret", object);
            case "Secret/tap-injector-k8s-tls" -> Choice.only("not .Values.tapInjector.externalSecret", object);
            default -> object;
        };
    }

    private static Map<Object, Object> values() {
        Map<Object, Object> values = new LinkedHashMap<>();
        values.put("linkerdVersion", LinkerdCharts.APP_VERSION);
        values.put("linkerdNamespace", "linkerd");
        values.put("clusterDomain", "cluster.local");
        values.put("identityTrustDomain", "");
        values.put("defaultRegistry", "cr.l5d.io/linkerd");
        values.put("defaultLogLevel", "info");
        values.put("createNamespaceMetadataJob", true);
        values.put("enablePodAntiAffinity", false);
        values.put("enablePodDisruptionBudget", false);
        values.put("prometheusUrl", "");
        for (String component : List.of("metricsAPI", "tap", "tapInjector", "dashboard")) {
            Values.at(values, component).put("replicas", 1);
        }
        for (String component : List.of("metricsAPI", "tap", "tapInjector", "dashboard", "prometheus")) {
            Values.at(values, component).put("resources", null);
        }
        for (String webhook : List.of("tap", "tapInjector")) {
            Values.at(values, webhook)
                    .putAll(Map.of("crtPEM", "", "keyPEM", "", "caBundle", "", "externalSecret", false));
        }
        Values.at(values, "tapInjector").put("failurePolicy", "Ignore");
        return values;
    }

    private static Map<Object, Object> available() {
        Map<String, Object> some = resources("100m", "250Mi", "50Mi");
        return Map.of(
                "enablePodAntiAffinity", true,
                "enablePodDisruptionBudget", true,
                "tap", Map.of("replicas", 3, "resources", some),
                "dashboard", Map.of("resources", some),
                "prometheus", Map.of("resources", resources("300m", "8192Mi", "300Mi")));
    }

    private static Map<String, Object> resources(String cpu, String memoryLimit, String memory) {
        return Map.of(
                "cpu", Map.of("limit", "", "request", cpu), "memory", Map.of("limit", memoryLimit, "request", memory));
    }
}
