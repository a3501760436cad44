package io.cloudoven.linkerd.charts;

import java.nio.file.Path;
import java.util.Map;

/** {@code linkerd2-cni}. */
final class CniChart {

    private CniChart() {}

    static Chart from(Path manifests) {
        StringBuilder template = new StringBuilder();
        for (Map<?, ?> object : Manifests.in(manifests.resolve("cni.yaml"))) {
            if (!"Namespace".equals(object.get("kind"))) {
                template.append("---\n").append(TemplateWriter.template(new CniRewrite().object(object)));
            }
        }
        return LinkerdCharts.chart(
                "linkerd2-cni",
                template.toString(),
                Map.of(
                        "linkerdVersion",
                        LinkerdCharts.APP_VERSION,
                        "image",
                        Map.of("name", "cr.l5d.io/linkerd/cni-plugin", "version", "v1.6.8"),
                        "destCNIBinDir",
                        "/opt/cni/bin",
                        "destCNINetDir",
                        "/etc/cni/net.d"),
                Map.of());
    }

    private static final class CniRewrite extends Rewrite {
        @Override
        Map<String, String> resources() {
            return Map.of();
        }

        @Override
        String text(String place, String text) {
            if (place.endsWith(".namespace")) {
                return Action.within(".Release.Namespace");
            }
            return Names.createdBy(text)
                    .replaceFirst(
                            "^cr\\.l5d\\.io/linkerd/cni-plugin:.*",
                            Action.within(".Values.image.name") + ":" + Action.within(".Values.image.version"))
                    .replaceFirst("^/opt/cni/bin$", Action.within(".Values.destCNIBinDir"))
                    .replaceFirst("^/etc/cni/net.d$", Action.within(".Values.destCNINetDir"));
        }
    }
}
