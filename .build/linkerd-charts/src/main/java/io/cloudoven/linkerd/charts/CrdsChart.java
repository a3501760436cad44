package io.cloudoven.linkerd.charts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code linkerd-crds}: Linkerd's own definitions and, where {@code installGatewayAPI} asks for them, the Gateway API's. */
final class CrdsChart {

    private static final String GATEWAY = ".gateway.networking.k8s.io";

    private CrdsChart() {}

    static Chart from(Path manifests) {
        StringBuilder template = new StringBuilder();
        for (Map<?, ?> definition : Manifests.in(manifests.resolve("crds-gw.yaml"))) {
            Object rewritten = new Rewrite() {
                @Override
                Map<String, String> resources() {
                    return Map.of();
                }

                @Override
                String text(String place, String text) {
                    return Names.createdBy(text);
                }
            }.object(definition);
            boolean gateway = Name.of(definition).endsWith(GATEWAY);
            template.append("---\n")
                    .append(TemplateWriter.template(
                            gateway ? Choice.only(switchOf(Name.of(definition)), rewritten) : rewritten));
        }
        return LinkerdCharts.chart(
                "linkerd-crds",
                template.toString(),
                Map.of("installGatewayAPI", false, "linkerdVersion", LinkerdCharts.APP_VERSION),
                Map.of());
    }

    private static String switchOf(String name) {
        String value = List.of("Tls", "Tcp").stream()
                .filter(protocol -> name.toLowerCase().contains("/" + protocol.toLowerCase()))
                .findFirst()
                .orElse("Http");
        return "(ternary .Values.enable" + value + "Routes .Values.installGatewayAPI (hasKey .Values \"enable" + value
                + "Routes\"))";
    }
}
