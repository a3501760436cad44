package io.cloudoven.mesh.check;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.release.LinkerdVersion;
import io.cloudoven.mesh.release.Manifests;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Checks a cluster, before Linkerd is installed, after that, and whenever somebody wants to know.
 *
 * <pre>{@code
 * MeshChecks checks = MeshChecks.builder(client).version(LinkerdVersion.of("edge-26.8.3")).build();
 * checks.run(CheckSuite.pre()).throwIfFailed();
 * CheckReport report = checks.run(CheckSuite.controlPlane(), result -> log.info("{}", result));
 * System.out.println(report.text());
 * }</pre>
 *
 * <p>The checks are Linkerd's, with its ids, severities and meanings, and some for AKS. Nothing is changed in the cluster:
 * permissions are asked for, and what is to be installed is at most tried with a dry run.
 *
 * <p>Immutable and thread-safe. A run works in a thread of its own and ends with it; interrupting the caller cancels it.
 *
 * @see <a href="https://linkerd.io/2/tasks/troubleshooting/">Linkerd's explanations</a>
 */
public final class MeshChecks {

    private final KubernetesClient client;
    private final Setting setting;

    private MeshChecks(KubernetesClient client, Setting setting) {
        this.client = client;
        this.setting = setting;
    }

    /** For a cluster; the client stays the caller's, who closes it. */
    public static Builder builder(KubernetesClient client) {
        return new Builder(client);
    }

    /**
     * Runs a suite to its end.
     *
     * @throws MeshException if the thread is interrupted, which stays so
     */
    public CheckReport run(CheckSuite suite) {
        return run(suite, result -> {});
    }

    /**
     * Runs a suite to its end and tells how it goes.
     *
     * @throws MeshException if the thread is interrupted, which stays so
     */
    public CheckReport run(CheckSuite suite, CheckListener listener) {
        ClusterView cluster = new ClusterView(client, setting, suite.namespace());
        List<Probe> probes = suite.categories().stream()
                .flatMap(category -> category.probes(cluster).stream())
                .toList();
        try (CheckRun run = new CheckRun(setting, listener)) {
            return run.of(probes);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw new MeshException(
                    "checking " + suite.categories() + " was cancelled; nothing in the cluster was changed", cancelled);
        }
    }

    /** The checks that a suite has, in order. */
    public List<Check> in(CheckSuite suite) {
        ClusterView cluster = new ClusterView(client, setting, suite.namespace());
        return suite.categories().stream()
                .flatMap(category -> category.probes(cluster).stream())
                .map(Probe::check)
                .toList();
    }

    /**
     * How checks are made.
     *
     * <p>Unless told otherwise: Linkerd in {@code linkerd}, its CNI plugin in {@code linkerd-cni}, viz wherever a namespace
     * is labelled as its own; a check that is retried is so every 5 seconds, until 300 seconds after the run began; an
     * attempt may take 30 seconds; nobody is asked for the latest versions. For one thread.
     */
    public static final class Builder {

        private static final Duration PAUSE = Duration.ofSeconds(5);
        private static final Duration PATIENCE = Duration.ofSeconds(300);
        private static final Duration TIMEOUT = Duration.ofSeconds(30);

        private final KubernetesClient client;
        private String namespace = "linkerd";
        private String cniNamespace = "linkerd-cni";
        private Optional<String> vizNamespace = Optional.empty();
        private Optional<String> version = Optional.empty();
        private Optional<LatestVersions> latest = Optional.empty();
        private Manifests toInstall = new Manifests(List.of());
        private boolean cni;
        private boolean continued;
        private boolean bringsGatewayApi;
        private Clock clock = Clock.systemUTC();
        private Sleeper sleeper = pause -> Thread.sleep(pause.toMillis());
        private Duration pause = PAUSE;
        private Duration patience = PATIENCE;
        private Duration timeout = TIMEOUT;

        private Builder(KubernetesClient client) {
            this.client = client;
        }

        /** The namespace of the control plane. */
        public Builder namespace(String name) {
            namespace = name;
            return this;
        }

        /** The namespace of the CNI plugin. */
        public Builder cniNamespace(String name) {
            cniNamespace = name;
            return this;
        }

        /** The namespace of viz. */
        public Builder vizNamespace(String name) {
            vizNamespace = Optional.of(name);
            return this;
        }

        /** The version that is expected to run; without it, checks that compare with it are skipped. */
        public Builder version(LinkerdVersion expected) {
            version = Optional.of(expected.tag());
            return this;
        }

        /** Where to ask for the latest versions; without it, checks that compare with them are skipped. */
        public Builder latestVersions(LatestVersions source) {
            latest = Optional.of(source);
            return this;
        }

        /** What is to be installed, to try its cluster-wide objects with a dry run; without it, only rights are asked for. */
        public Builder toInstall(Manifests manifests) {
            toInstall = manifests;
            return this;
        }

        /** The CNI plugin is expected, whatever the configuration of a control plane says. */
        public Builder cni() {
            cni = true;
            return this;
        }

        /** An installation is to go on: what is there of it is no obstacle to {@link CheckSuite#pre()}. */
        public Builder continued() {
            continued = true;
            return this;
        }

        /** The installation to come brings the Gateway API's definitions, where they are not there. */
        public Builder bringsGatewayApi() {
            bringsGatewayApi = true;
            return this;
        }

        /** How long to wait between attempts, and how long after the beginning of a run to give up; both may be zero. */
        public Builder retry(Duration every, Duration upTo) {
            pause = every;
            patience = upTo;
            return this;
        }

        /** How long an attempt may take. */
        public Builder timeout(Duration attempt) {
            timeout = attempt;
            return this;
        }

        /** What time it is, for certificates and for patience. */
        public Builder clock(Clock now) {
            clock = now;
            return this;
        }

        /** How to wait between attempts. */
        public Builder sleeper(Sleeper by) {
            sleeper = by;
            return this;
        }

        /** Checks that are made so. */
        public MeshChecks build() {
            return new MeshChecks(
                    client,
                    new Setting(
                            namespace,
                            cniNamespace,
                            vizNamespace,
                            version,
                            latest,
                            toInstall,
                            cni,
                            continued,
                            bringsGatewayApi,
                            clock,
                            sleeper,
                            pause,
                            patience,
                            timeout));
        }
    }
}
