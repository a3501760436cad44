package io.cloudoven.mesh.installer;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cancellation;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.Conflicts;
import io.cloudoven.mesh.cluster.ObjectDiff;
import io.cloudoven.mesh.cluster.Progress;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.install.Applied;
import io.cloudoven.mesh.install.ExistingMesh;
import io.cloudoven.mesh.install.GatewayApi;
import io.cloudoven.mesh.install.IdentitySource;
import io.cloudoven.mesh.install.InstallResult;
import io.cloudoven.mesh.install.Installation;
import io.cloudoven.mesh.install.MeshSpec;
import io.cloudoven.mesh.install.Run;
import io.cloudoven.mesh.release.Charts;
import io.cloudoven.mesh.release.LinkerdChart;
import io.cloudoven.mesh.release.LinkerdValues;
import io.cloudoven.mesh.release.LinkerdVersion;
import io.cloudoven.mesh.release.Values;
import io.cloudoven.mesh.release.VizValues;
import io.cloudoven.mesh.uninstall.Uninstall;
import io.cloudoven.mesh.uninstall.UninstallResult;
import io.cloudoven.mesh.upgrade.Upgrade;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Installs, upgrades and removes Linkerd on the cluster that a client is for, without {@code linkerd}, {@code helm} or
 * {@code kubectl}.
 *
 * <pre>{@code
 * try (MeshInstaller mesh = MeshInstaller.builder(client)
 *         .version("edge-26.8.3")
 *         .highAvailability()
 *         .viz()
 *         .build()) {
 *     InstallResult result = mesh.install(System.out::println);
 *     result.identity().root().ifPresent(vault::keep);
 * }
 * }</pre>
 *
 * <p>Whatever stops an installation, an upgrade or a removal (an exception, the end of the JVM, the network): running it
 * again continues, and once it is done another run changes nothing. Everything that was decided is in the cluster, nothing
 * elsewhere. {@link #cancel()} may be called by any thread; the other methods are for one thread at a time.
 */
public final class MeshInstaller implements AutoCloseable {

    private final KubernetesClient client;
    private final MeshSpec spec;
    private final Cancellation cancellation = new Cancellation();

    private MeshInstaller(KubernetesClient client, MeshSpec spec) {
        this.client = client;
        this.spec = spec;
    }

    /**
     * Begins to say what is wanted.
     *
     * @param client for the cluster; it is used, and never closed. It needs the rights of an administrator
     */
    public static Builder builder(KubernetesClient client) {
        return new Builder(client);
    }

    /** The mesh that is on the cluster, whoever installed it. */
    public Optional<ExistingMesh> existing() {
        return ExistingMesh.on(cluster());
    }

    /**
     * Installs, or continues to, and waits until all is healthy: definitions, CNI plugin, control plane, webhooks, viz.
     *
     * @throws MeshException if it cannot be done; says why, and nothing was applied if that could be told before
     */
    public InstallResult install(Progress progress) {
        return Installation.prepare(spec, run(progress), false).apply();
    }

    /** What {@link #install} would change, object by object, as the API server works it out; applies nothing. */
    public List<ObjectDiff> dryRun() {
        return Installation.prepare(spec, run(Progress.SILENT), true).diff();
    }

    /**
     * Brings what we installed to the version and the values of this installer. If it fails, what was there is applied
     * again; it is kept in the cluster until then, so that also a run after one that was stopped goes back to that.
     *
     * @throws io.cloudoven.mesh.upgrade.UpgradeException if it failed; says whether it was taken back
     * @throws MeshException if there is nothing to upgrade, or pods of the mesh would lose their trust in one another;
     *     nothing was applied
     */
    public InstallResult upgrade(Progress progress) {
        return Upgrade.run(spec, run(progress), false);
    }

    /** The same, even if pods of the mesh lose their trust in one another. */
    public InstallResult forceUpgrade(Progress progress) {
        return Upgrade.run(spec, run(progress), true);
    }

    /**
     * Goes back to what was there before an upgrade that was stopped, or whose going back failed or was stopped.
     *
     * @return what became of each object
     * @throws MeshException if there is no such upgrade, or it fails; running it again continues
     */
    public List<Applied> rollBack(Progress progress) {
        return Upgrade.takeBack(spec, run(progress));
    }

    /**
     * Removes all that we installed, and nothing else: namespaces and definitions that hold what others made stay.
     *
     * @throws MeshException while pods of the mesh, or extensions of others, remain; nothing was deleted
     */
    public UninstallResult uninstall(Progress progress) {
        return Uninstall.run(run(progress), false);
    }

    /** The same, whatever remains. */
    public UninstallResult forceUninstall(Progress progress) {
        return Uninstall.run(run(progress), true);
    }

    /** Stops what is under way before its next request; this installer does nothing more. */
    public void cancel() {
        cancellation.cancel();
    }

    /** Ends this installer: what is under way stops. The client stays open. */
    @Override
    public void close() {
        cancel();
    }

    private Run run(Progress progress) {
        return new Run(cluster(), progress, spec.patience());
    }

    private Cluster cluster() {
        return Cluster.of(client, cancellation);
    }

    /**
     * Says what is wanted.
     *
     * <p>Defaults: Linkerd's own chart repository, namespace {@code linkerd}, neither high availability nor viz nor the CNI
     * plugin, a generated identity, the Gateway API if it is not there, conflicts refused, five minutes for the pods of
     * each step. For one thread.
     */
    public static final class Builder {

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

        private Builder(KubernetesClient client) {
            this.client = client;
        }

        /** Which Linkerd, such as {@code edge-26.8.3}; required. */
        public Builder version(String to) {
            version = Optional.of(LinkerdVersion.of(to));
            return this;
        }

        /** Where the charts come from. */
        public Builder charts(Charts from) {
            charts = from;
            return this;
        }

        /** The namespace of the control plane. */
        public Builder namespace(String name) {
            namespace = name;
            return this;
        }

        /** With the charts' own values for high availability: three replicas, on different nodes. */
        public Builder highAvailability() {
            highAvailability = true;
            return this;
        }

        /** With metrics, tap and the dashboard. */
        public Builder viz() {
            viz = true;
            return this;
        }

        /** The same, with values. */
        public Builder viz(VizValues with) {
            vizValues = vizValues.with(with.build());
            return viz();
        }

        /** With the plugin that sets up pods' networks, so that no pod needs the right to. */
        public Builder cni() {
            cni = true;
            return this;
        }

        /** The same, with values of {@code linkerd2-cni}. */
        public Builder cni(Values with) {
            cniValues = cniValues.with(with);
            return cni();
        }

        /** Values of the control plane. */
        public Builder values(LinkerdValues with) {
            return values(with.build());
        }

        /** Values of the control plane, such as those of a file. */
        public Builder values(Values with) {
            values = values.with(with);
            return this;
        }

        /** Values of {@code linkerd-crds}. */
        public Builder definitions(Values with) {
            crdsValues = crdsValues.with(with);
            return this;
        }

        /** Where the identity comes from. */
        public Builder identity(IdentitySource from) {
            identity = from;
            return this;
        }

        /** An identity that was made elsewhere. */
        public Builder identity(MeshIdentity given) {
            return identity(IdentitySource.given(given));
        }

        /** Who brings the Gateway API. */
        public Builder gatewayApi(GatewayApi from) {
            gatewayApi = from;
            return this;
        }

        /** Takes over an installation of Linkerd's command line or of Helm, with its identity. */
        public Builder adoptExisting() {
            adopt = true;
            return this;
        }

        /** What to do where somebody else decided a field otherwise. */
        public Builder onConflict(Conflicts policy) {
            conflicts = policy;
            return this;
        }

        /** How long to wait for the pods of each step. */
        public Builder patience(Duration longest) {
            patience = longest;
            return this;
        }

        /** Which time it is. */
        public Builder clock(Clock now) {
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
            return "installer of Linkerd "
                    + version.map(LinkerdVersion::toString).orElse("?");
        }
    }
}
