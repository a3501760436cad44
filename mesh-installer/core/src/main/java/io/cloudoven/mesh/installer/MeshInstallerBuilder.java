package io.cloudoven.mesh.installer;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Conflicts;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.install.GatewayApi;
import io.cloudoven.mesh.install.IdentitySource;
import io.cloudoven.mesh.install.MeshSpec;
import io.cloudoven.mesh.release.Charts;
import io.cloudoven.mesh.release.LinkerdChart;
import io.cloudoven.mesh.release.LinkerdValues;
import io.cloudoven.mesh.release.LinkerdVersion;
import io.cloudoven.mesh.release.Values;
import io.cloudoven.mesh.release.VizValues;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Says which Linkerd is wanted on a cluster, in which shape.
 *
 * <p>Defaults: Linkerd's own chart repository, namespace {@code linkerd}, neither high availability nor viz nor the CNI
 * plugin, a generated identity, the Gateway API if it is not there, conflicts refused, five minutes for the pods of
 * each step. For one thread.
 */
public final class MeshInstallerBuilder {

    private final KubernetesClient client;
    private Optional<LinkerdVersion> version = Optional.empty();
    private Charts charts = Charts.official();
    private String namespace = LinkerdChart.CONTROL_PLANE.namespace();
    private boolean highAvailability;
    private boolean viz;
    private boolean cni;
    private Values values = Values.none();
    private Values crdsValues = Values.none();
    private Values vizValues = Values.none();
    private Values cniValues = Values.none();
    private IdentitySource identity = IdentitySource.generated();
    private GatewayApi gatewayApi = GatewayApi.IF_ABSENT;
    private boolean adopt;
    private Conflicts conflicts = Conflicts.REFUSE;
    private Duration patience = Duration.ofMinutes(5);
    private Clock clock = Clock.systemUTC();

    MeshInstallerBuilder(KubernetesClient client) {
        this.client = client;
    }

    /** Which Linkerd, such as {@code edge-26.8.3}; required. */
    public MeshInstallerBuilder version(String to) {
        version = Optional.of(LinkerdVersion.of(to));
        return this;
    }

    /** Where the charts come from. */
    public MeshInstallerBuilder charts(Charts from) {
        charts = from;
        return this;
    }

    /** The namespace of the control plane. */
    public MeshInstallerBuilder namespace(String name) {
        namespace = name;
        return this;
    }

    /** With the charts' own values for high availability: three replicas, on different nodes. */
    public MeshInstallerBuilder highAvailability() {
        highAvailability = true;
        return this;
    }

    /** With metrics, tap and the dashboard. */
    public MeshInstallerBuilder viz() {
        viz = true;
        return this;
    }

    /** The same, with values. */
    public MeshInstallerBuilder viz(VizValues with) {
        vizValues = vizValues.with(with.build());
        return viz();
    }

    /** With the plugin that sets up pods' networks, so that no pod needs the right to. */
    public MeshInstallerBuilder cni() {
        cni = true;
        return this;
    }

    /** The same, with values of {@code linkerd2-cni}. */
    public MeshInstallerBuilder cni(Values with) {
        cniValues = cniValues.with(with);
        return cni();
    }

    /** Values of the control plane. */
    public MeshInstallerBuilder values(LinkerdValues with) {
        return values(with.build());
    }

    /** Values of the control plane, such as those of a file. */
    public MeshInstallerBuilder values(Values with) {
        values = values.with(with);
        return this;
    }

    /** Values of {@code linkerd-crds}. */
    public MeshInstallerBuilder definitions(Values with) {
        crdsValues = crdsValues.with(with);
        return this;
    }

    /** Where the identity comes from. */
    public MeshInstallerBuilder identity(IdentitySource from) {
        identity = from;
        return this;
    }

    /** An identity that was made elsewhere. */
    public MeshInstallerBuilder identity(MeshIdentity given) {
        return identity(IdentitySource.given(given));
    }

    /** Who brings the Gateway API. */
    public MeshInstallerBuilder gatewayApi(GatewayApi from) {
        gatewayApi = from;
        return this;
    }

    /** Takes over an installation of Linkerd's command line or of Helm, with its identity. */
    public MeshInstallerBuilder adoptExisting() {
        adopt = true;
        return this;
    }

    /** What to do where somebody else decided a field otherwise. */
    public MeshInstallerBuilder onConflict(Conflicts policy) {
        conflicts = policy;
        return this;
    }

    /** How long to wait for the pods of each step. */
    public MeshInstallerBuilder patience(Duration longest) {
        patience = longest;
        return this;
    }

    /** Which time it is. */
    public MeshInstallerBuilder clock(Clock now) {
        clock = now;
        return this;
    }

    /**
     * The installer.
     *
     * @throws MeshException if no version was given
     */
    public MeshInstaller build() {
        LinkerdVersion which =
                version.orElseThrow(() -> new MeshException("which Linkerd? Say so with version(\"edge-26.8.3\")"));
        return new MeshInstaller(
                client,
                new MeshSpec(
                        which,
                        charts,
                        namespace,
                        highAvailability,
                        viz,
                        cni,
                        values,
                        crdsValues,
                        vizValues,
                        cniValues,
                        identity,
                        gatewayApi,
                        adopt,
                        conflicts,
                        patience,
                        clock));
    }

    /** Names only. */
    @Override
    public String toString() {
        return "installer of Linkerd " + version.map(LinkerdVersion::toString).orElse("?");
    }
}
