package io.cloudoven.mesh.install;

import io.cloudoven.mesh.cluster.Conflicts;
import io.cloudoven.mesh.release.Charts;
import io.cloudoven.mesh.release.LinkerdVersion;
import io.cloudoven.mesh.release.Values;
import java.time.Clock;
import java.time.Duration;

/**
 * What is to be on the cluster: which Linkerd, in which shape. Immutable.
 *
 * @param namespace of the control plane
 * @param values for {@code linkerd-control-plane}
 * @param adopt whether an installation of the CLI or of Helm is taken over
 * @param patience how long to wait for the pods of each step
 */
public record MeshSpec(
        LinkerdVersion version,
        Charts charts,
        String namespace,
        boolean highAvailability,
        boolean viz,
        boolean cni,
        Values values,
        Values crdsValues,
        Values vizValues,
        Values cniValues,
        IdentitySource identity,
        GatewayApi gatewayApi,
        boolean adopt,
        Conflicts conflicts,
        Duration patience,
        Clock clock) {

    /** The same with another identity. */
    public MeshSpec with(IdentitySource other) {
        return new MeshSpec(
                version,
                charts,
                namespace,
                highAvailability,
                viz,
                cni,
                values,
                crdsValues,
                vizValues,
                cniValues,
                other,
                gatewayApi,
                adopt,
                conflicts,
                patience,
                clock);
    }
}
