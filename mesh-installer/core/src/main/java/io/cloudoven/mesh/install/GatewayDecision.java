package io.cloudoven.mesh.install;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.ObjectRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the chart of definitions is to bring the Gateway API's, after a look at the cluster. */
final class GatewayDecision {

    private static final List<String> NEEDED =
            List.of("httproutes.gateway.networking.k8s.io", "grpcroutes.gateway.networking.k8s.io");
    private static final String CREATED_BY = "linkerd.io/created-by";

    private GatewayDecision() {}

    /**
     * Whether to install them.
     *
     * @throws MeshException if they are missing and not to be installed, or another's and too old
     */
    static boolean install(Cluster cluster, GatewayApi wanted) {
        List<LiveObject> there = NEEDED.stream()
                .map(name -> cluster.find(definition(name)))
                .flatMap(Optional::stream)
                .toList();
        if (there.stream().anyMatch(GatewayDecision::isLinkerds)) {
            return true;
        }
        if (there.isEmpty()) {
            if (wanted == GatewayApi.EXTERNAL) {
                throw new MeshException("the Gateway API is not installed, and was to come from elsewhere: install it,"
                        + " or let Linkerd bring it with gatewayApi(GatewayApi.IF_ABSENT)");
            }
            return true;
        }
        List<String> lacking = NEEDED.stream()
                .filter(name ->
                        there.stream().noneMatch(each -> each.ref().name().equals(name) && servesV1(each)))
                .toList();
        if (!lacking.isEmpty()) {
            throw new MeshException("the Gateway API was installed by somebody else and does not serve " + lacking
                    + " in v1; ask whoever keeps it for a newer one");
        }
        return false;
    }

    static ObjectRef definition(String name) {
        return ObjectRef.of("apiextensions.k8s.io/v1", "CustomResourceDefinition", name);
    }

    private static boolean isLinkerds(LiveObject definition) {
        return definition.annotation(CREATED_BY).isPresent() || definition.isAppliedBy(Cluster.FIELD_MANAGER);
    }

    private static boolean servesV1(LiveObject definition) {
        for (Map<String, Object> version : definition.list("spec", "versions")) {
            if ("v1".equals(version.get("name")) && Boolean.TRUE.equals(version.get("served"))) {
                return true;
            }
        }
        return false;
    }
}
