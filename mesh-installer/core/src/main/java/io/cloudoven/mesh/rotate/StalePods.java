package io.cloudoven.mesh.rotate;

import io.cloudoven.mesh.identity.TrustAnchors;
import io.cloudoven.mesh.install.Installation;
import io.cloudoven.mesh.install.MeshSpec;
import io.cloudoven.mesh.install.Run;
import io.cloudoven.mesh.trust.StoredIdentity;
import io.cloudoven.mesh.workload.RestartReport;
import io.cloudoven.mesh.workload.WorkloadName;
import java.util.Collection;
import java.util.function.Function;

/** Pods with other trust anchors than the control plane gives out, as they are left when others change these. */
public final class StalePods {

    private StalePods() {}

    /**
     * Installs, for the control plane to trust and give out the anchors of now, and replaces them.
     *
     * @return what became of their workloads; pods that nothing replaces are told as progress
     */
    public static RestartReport restart(
            MeshSpec spec, Run run, Function<Collection<WorkloadName>, RestartReport> restart) {
        Rotation rotation = new Rotation(spec, run, restart);
        Installation.prepare(spec, run, false).apply();
        run.step("pods with other trust anchors");
        TrustAnchors anchors =
                StoredIdentity.in(run.cluster(), spec.namespace()).anchors();
        rotation.tellLeft("trust other anchors as long as they run", rotation.withoutAnchors(anchors));
        return new RestartReport(rotation.workloads().restarted());
    }
}
