package io.cloudoven.mesh.install;

import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.release.LinkerdChart;
import io.cloudoven.mesh.release.LinkerdValues;
import io.cloudoven.mesh.release.Manifest;
import io.cloudoven.mesh.release.Manifests;
import io.cloudoven.mesh.release.Release;
import io.cloudoven.mesh.release.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is to be applied, rendered and in order; made before anything is applied.
 *
 * @param gatewayApi whether the Gateway API's definitions are among it
 */
record Blueprint(List<Stage> stages, ResolvedIdentity identity, boolean gatewayApi, List<String> notes) {

    static Blueprint of(Cluster cluster, MeshSpec spec, Preflight preflight) {
        return new Rendering(cluster, spec, preflight).blueprint();
    }

    private record Rendering(Cluster cluster, MeshSpec spec, Preflight preflight) {

        Blueprint blueprint() {
            List<Stage> stages = new ArrayList<>();
            stages.addAll(Stage.of("definitions", LinkerdChart.CRDS, List.of(), definitions()));
            if (spec.cni()) {
                stages.addAll(stages("CNI plugin", LinkerdChart.CNI, spec.cniValues(), false));
            }
            stages.addAll(stages("control plane", LinkerdChart.CONTROL_PLANE, controlPlane(), spec.highAvailability()));
            if (spec.viz()) {
                stages.addAll(stages("viz", LinkerdChart.VIZ, viz(), spec.highAvailability()));
            }
            return new Blueprint(stages, preflight.identity(), preflight.gatewayApi(), preflight.notes());
        }

        private Manifests definitions() {
            Values values = Values.none()
                    .set("installGatewayAPI", preflight.gatewayApi())
                    .with(spec.crdsValues());
            return rendered(LinkerdChart.CRDS, values, false);
        }

        private Values controlPlane() {
            Values decided = LinkerdValues.builder().cni(spec.cni()).build();
            if (preflight.proxyInitAsRoot()) {
                decided = decided.with(
                        LinkerdValues.builder().proxyInitAsRoot(true).build());
            }
            return decided.with(new KeptCertificates(cluster, spec.clock())
                            .forControlPlane(spec.namespace(), spec.values()))
                    .with(Heartbeat.values(cluster, spec.namespace(), spec.values(), spec.clock()))
                    .with(spec.values())
                    .with(preflight.identity().values());
        }

        private Values viz() {
            return Values.none()
                    .set("createNamespaceMetadataJob", false)
                    .set("linkerdNamespace", spec.namespace())
                    .with(new KeptCertificates(cluster, spec.clock())
                            .forViz(LinkerdChart.VIZ.namespace(), spec.vizValues()))
                    .with(spec.vizValues());
        }

        private List<Stage> stages(String name, LinkerdChart chart, Values values, boolean highAvailability) {
            List<Manifest> namespace = List.of(Namespaces.of(chart, namespace(chart)));
            return Stage.of(
                    name,
                    chart,
                    namespace,
                    rendered(chart, values, highAvailability)
                            .only(manifest -> !preflight.identity().isOthers(manifest)));
        }

        private Manifests rendered(LinkerdChart chart, Values values, boolean highAvailability) {
            Release release = Release.of(spec.charts().get(chart, spec.version()))
                    .namespace(namespace(chart))
                    .kubernetes(preflight.kubernetes())
                    .values(values);
            return (highAvailability ? release.highAvailability() : release).render();
        }

        private String namespace(LinkerdChart chart) {
            return chart.namespace().equals(LinkerdChart.CONTROL_PLANE.namespace())
                    ? spec.namespace()
                    : chart.namespace();
        }
    }
}
