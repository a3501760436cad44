package io.cloudoven.mesh.installer;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.check.CheckReport;
import io.cloudoven.mesh.check.CheckSuite;
import io.cloudoven.mesh.check.MeshChecks;
import io.cloudoven.mesh.cluster.Cancellation;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.ObjectDiff;
import io.cloudoven.mesh.cluster.Progress;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.inject.Injection;
import io.cloudoven.mesh.install.Applied;
import io.cloudoven.mesh.install.ExistingMesh;
import io.cloudoven.mesh.install.GatewayApi;
import io.cloudoven.mesh.install.InstallResult;
import io.cloudoven.mesh.install.Installation;
import io.cloudoven.mesh.install.MeshSpec;
import io.cloudoven.mesh.install.Run;
import io.cloudoven.mesh.observation.Dashboard;
import io.cloudoven.mesh.observation.MetricsConnection;
import io.cloudoven.mesh.observation.Observation;
import io.cloudoven.mesh.rotate.AnchorRotation;
import io.cloudoven.mesh.rotate.IssuerRotation;
import io.cloudoven.mesh.rotate.RotationOptions;
import io.cloudoven.mesh.rotate.RotationResult;
import io.cloudoven.mesh.rotate.RotationStatus;
import io.cloudoven.mesh.rotate.StalePods;
import io.cloudoven.mesh.uninstall.Uninstall;
import io.cloudoven.mesh.uninstall.UninstallResult;
import io.cloudoven.mesh.upgrade.Upgrade;
import io.cloudoven.mesh.workload.Injected;
import io.cloudoven.mesh.workload.InjectorOptions;
import io.cloudoven.mesh.workload.RestartReport;
import io.cloudoven.mesh.workload.WorkloadInjector;
import io.cloudoven.mesh.workload.WorkloadName;
import io.cloudoven.mesh.workload.Workloads;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Linkerd on the cluster that a client is for: checked, installed, upgraded and removed, workloads brought into the mesh,
 * and what goes on between them looked at, without {@code linkerd}, {@code helm} or {@code kubectl}.
 *
 * <pre>{@code
 * try (MeshInstaller mesh = MeshInstaller.builder(client)
 *         .version("edge-26.8.3")
 *         .highAvailability()
 *         .viz()
 *         .build()) {
 *     mesh.preCheck().throwIfFailed();
 *     InstallResult result = mesh.install(System.out::println);
 *     result.identity().root().ifPresent(vault::keep);
 *     mesh.inject(Workloads.in("emojivoto")).restart();
 *     mesh.check().throwIfFailed();
 *     Files.writeString(page, ServiceGraph.of(mesh.metrics().metrics(), WorkloadKind.DEPLOYMENT, "emojivoto").page());
 * }
 * }</pre>
 *
 * <p>Whatever stops an installation, an upgrade or a removal (an exception, the end of the JVM, the network): running it
 * again continues, and once it is done another run changes nothing. Everything that was decided is in the cluster, nothing
 * elsewhere. {@link #cancel()} and {@link #close()} may be called by any thread; the other methods are for one thread at a
 * time.
 */
public final class MeshInstaller implements AutoCloseable {

    private static final Duration CHECK_AGAIN = Duration.ofSeconds(5);

    private final KubernetesClient client;
    private final MeshSpec spec;
    private final Cancellation cancellation = new Cancellation();
    private final OpenConnections connections = new OpenConnections();

    MeshInstaller(KubernetesClient client, MeshSpec spec) {
        this.client = client;
        this.spec = spec;
    }

    /**
     * Begins to say what is wanted.
     *
     * @param client for the cluster; it is used, and never closed. It needs the rights of an administrator
     */
    public static MeshInstallerBuilder builder(KubernetesClient client) {
        return new MeshInstallerBuilder(client);
    }

    /** The mesh that is on the cluster, whoever installed it. */
    public Optional<ExistingMesh> existing() {
        return ExistingMesh.on(cluster());
    }

    /**
     * Whether Linkerd can be installed: what {@code linkerd check --pre} asks, and AKS. Changes nothing. Where an
     * installation is to be continued, or one of others adopted, what is there of it is no obstacle.
     */
    public CheckReport preCheck() {
        MeshChecks.Builder checks = checks();
        if (Installation.isBegun(cluster(), spec)) {
            checks.continued();
        }
        if (spec.gatewayApi() == GatewayApi.IF_ABSENT) {
            checks.bringsGatewayApi();
        }
        return checks.build().run(CheckSuite.pre());
    }

    /**
     * Whether the mesh is well: what {@code linkerd check} asks and, with viz, {@code linkerd viz check}, and AKS. Changes
     * nothing; waits for what is on its way.
     */
    public CheckReport check() {
        return check(spec.viz() ? CheckSuite.controlPlane().and(CheckSuite.viz()) : CheckSuite.controlPlane());
    }

    /** The same for another suite, such as {@code CheckSuite.dataPlane("emojivoto")}. */
    public CheckReport check(CheckSuite suite) {
        return checks().build().run(suite);
    }

    private MeshChecks.Builder checks() {
        MeshChecks.Builder checks = MeshChecks.builder(client)
                .namespace(spec.namespace())
                .version(spec.version())
                .retry(CHECK_AGAIN, spec.patience())
                .clock(spec.clock());
        return spec.cni() ? checks.cni() : checks;
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
     * Puts an issuer that was made elsewhere below the anchors that the mesh trusts; no workload is restarted.
     *
     * @throws MeshException if some pod would not trust it; nothing was applied
     */
    public RotationResult rotateIssuer(KeyedCertificate issuer, Progress progress) {
        return IssuerRotation.to(issuer, spec, run(progress), this::restart);
    }

    /**
     * The same with an issuer that is made here.
     *
     * @param root a trust anchor of the mesh with its key, which is used and kept nowhere
     */
    public RotationResult rotateIssuerBelow(KeyedCertificate root, Progress progress) {
        return IssuerRotation.below(root, spec, run(progress), this::restart);
    }

    /**
     * Replaces trust anchors and issuer by new ones, restarts included, such that no pod loses another meanwhile. Continues
     * what an earlier run began.
     *
     * @throws MeshException if it cannot be done; says why, and what to do before it is run again
     */
    public RotationResult rotateTrustAnchors(Progress progress) {
        return rotateTrustAnchors(RotationOptions.DEFAULT, progress);
    }

    /**
     * The same to an identity made elsewhere, with somebody who keeps a new anchor's key, or without restarts for the sake
     * of certificates.
     */
    public RotationResult rotateTrustAnchors(RotationOptions options, Progress progress) {
        return AnchorRotation.run(options, spec, run(progress), this::restart);
    }

    /** How far a rotation of trust anchors is; empty when none is under way. */
    public Optional<RotationStatus> rotation() {
        return AnchorRotation.status(spec, cluster());
    }

    /**
     * After others changed the trust anchors that they keep: installs, for the control plane to give these out, and restarts
     * the pods that have other ones.
     *
     * @throws MeshException if it cannot be done; running it again continues
     */
    public RestartReport restartStale(Progress progress) {
        return StalePods.restart(spec, run(progress), this::restart);
    }

    private RestartReport restart(Collection<WorkloadName> workloads) {
        return injector(options -> options).restart(workloads);
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

    /**
     * Brings workloads into the mesh: annotates them; {@link Injected#restart()} then replaces their pods.
     *
     * @throws MeshException if one that is named is not there; nothing is changed then
     */
    public Injected inject(Workloads workloads) {
        return inject(workloads, Injection.enabled());
    }

    /** The same with what proxies are told, such as opaque ports. */
    public Injected inject(Workloads workloads, Injection injection) {
        return injector(options -> options).inject(workloads, injection);
    }

    /** Takes workloads out of the mesh: {@link Injected#restart()} then replaces their pods. */
    public Injected uninject(Workloads workloads) {
        return injector(options -> options).uninject(workloads);
    }

    /** Replaces the pods of workloads one after another and waits until all of their containers are ready. */
    public RestartReport restart(Workloads workloads) {
        return injector(options -> options).restart(workloads);
    }

    /** For injections and restarts with a listener, another concurrency or timeout; {@link #cancel()} stops them as well. */
    public WorkloadInjector injector(UnaryOperator<InjectorOptions> options) {
        return WorkloadInjector.on(
                client,
                chosen -> options.apply(chosen.timeout(spec.patience()).cancelledWhen(cancellation::isCancelled)));
    }

    /**
     * Opens a way to the mesh's metrics: success rates, latencies, who calls whom. It ends with this installer at the
     * latest.
     *
     * @throws MeshException without viz
     */
    public MetricsConnection metrics() {
        return connections.keep(Observation.of(client).metrics());
    }

    /**
     * Opens viz' dashboard on a port of this machine. It ends with this installer at the latest.
     *
     * @throws MeshException without viz
     */
    public Dashboard openDashboard() {
        return connections.keep(Observation.of(client).openDashboard());
    }

    /** Stops what is under way before its next request; this installer does nothing more. */
    public void cancel() {
        cancellation.cancel();
    }

    /** Ends this installer: what is under way stops, what it opened is closed. The client stays open. */
    @Override
    public void close() {
        cancel();
        connections.close();
    }

    private Run run(Progress progress) {
        return new Run(cluster(), progress, spec.patience());
    }

    private Cluster cluster() {
        return Cluster.of(client, cancellation);
    }
}
