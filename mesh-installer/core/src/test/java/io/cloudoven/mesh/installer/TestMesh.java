package io.cloudoven.mesh.installer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.cluster.ControlPlaneWebhooks;
import io.cloudoven.cluster.ProxyInjector;
import io.cloudoven.cluster.TestCluster;
import io.cloudoven.cluster.Workload;
import io.cloudoven.linkerd.charts.LinkerdCharts;
import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.cluster.Progress;
import io.cloudoven.mesh.release.Charts;
import io.cloudoven.mesh.release.LinkerdValues;
import io.cloudoven.mesh.release.Manifest;
import io.cloudoven.mesh.release.Manifests;
import io.cloudoven.mesh.release.PrintedManifests;
import io.cloudoven.mesh.release.Values;
import io.cloudoven.mesh.release.VizValues;
import io.cloudoven.mesh.trust.RotationStep;
import io.cloudoven.mesh.workload.Workloads;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** A mesh on the shared test cluster: installers as tests want them, the webhooks that pods would answer, what is there. */
final class TestMesh implements Progress {

    private static final String CLI = "linkerd/cli " + LinkerdCharts.APP_VERSION;

    private static final Map<String, Object> DEFAULTS =
            Map.of("protocol", "TCP", "apiVersion", "v1", "scope", "*", "initialDelaySeconds", 0, "apiGroup", "");

    private static Charts charts;

    private final List<Event> events = new ArrayList<>();

    /**
     * Started for the first test that asks, when there are charts to install on it. No constant may hold it: where one of
     * them cannot be had, it aborts the test that asks.
     */
    static TestCluster cluster() {
        charts();
        return TestCluster.shared();
    }

    private static synchronized Charts charts() {
        if (charts == null) {
            charts = Charts.in(made());
        }
        return charts;
    }

    private static Path made() {
        try {
            Path folder = Files.createTempDirectory("charts");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return LinkerdCharts.standard(folder).folder();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** An installer that fills in what the CLI fills in. */
    static MeshInstallerBuilder builder() {
        return builder(cluster().client());
    }

    static MeshInstallerBuilder builder(KubernetesClient client) {
        return MeshInstaller.builder(client)
                .version(LinkerdCharts.APP_VERSION)
                .charts(charts())
                .patience(Duration.ofSeconds(60))
                .definitions(Values.none().set("cliVersion", CLI))
                .values(LinkerdValues.builder().trustDomain("cluster.local").set("cliVersion", CLI));
    }

    static VizValues viz() {
        return VizValues.builder().set("cliVersion", CLI);
    }

    static Values cni() {
        return Values.none().set("cliVersion", CLI);
    }

    /** Begins to rotate the trust anchors and is stopped by what listens, once a step is done. */
    static void stopRotationAfter(RotationStep last, MeshInstaller mesh) {
        assertThatThrownBy(() -> mesh.rotateTrustAnchors(event -> {
                    if (mesh.rotation()
                            .filter(status -> status.reached() == last)
                            .isPresent()) {
                        throw new IllegalStateException("stopped");
                    }
                }))
                .hasMessage("stopped");
    }

    /** Plays each webhook as soon as the pods that answer it are ready; the injector's as Linkerd's injects. */
    static Progress injecting() {
        return event -> {
            if (event.toString().equals("webhooks of control plane: begins")) {
                ControlPlaneWebhooks.play(
                        cluster(), "linkerd", ProxyInjector.of(cluster(), "linkerd", LinkerdCharts.APP_VERSION));
            }
        };
    }

    /** Workloads of namespace {@code shop}, brought into a mesh; all of them are ready. */
    static void deployMeshed(MeshInstaller mesh, Workload... workloads) {
        for (Workload workload : workloads) {
            cluster().deploy(workload);
        }
        cluster().awaitReady("shop");
        mesh.inject(Workloads.in("shop")).restart();
    }

    /** Plays each webhook as soon as the pods that answer it are ready. */
    @Override
    public void report(Event event) {
        events.add(event);
        if (event.toString().equals("webhooks of control plane: begins")) {
            ControlPlaneWebhooks.play(cluster(), "linkerd");
        }
        if (event.text().startsWith("APIService ")) {
            cluster().playWebhook("linkerd-viz", "tap", request -> "");
        }
    }

    /** Waits a moment. */
    static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> told() {
        return events.stream().map(Event::toString).toList();
    }

    /** What we applied, by name, as we applied it; namespaces left out, as in {@link PrintedManifests}. */
    private static Map<String, Object> applied() {
        Cluster cluster = Cluster.of(cluster().client());
        List<Manifest> manifests = new ArrayList<>();
        for (LiveObject object : cluster.owned()) {
            ObjectRef ref = object.ref();
            Map<String, Object> body = cluster.find(ref)
                    .flatMap(live -> live.appliedBy(Cluster.FIELD_MANAGER))
                    .orElseThrow();
            if (!ref.kind().equals("Namespace")) {
                manifests.add(new Manifest(ref.apiVersion(), ref.kind(), ref.namespace(), ref.name(), body));
            }
        }
        return PrintedManifests.comparable(new Manifests(manifests));
    }

    /** Where what we applied is not what the CLI prints: empty when it is the same, object by object. */
    static List<String> differences(String... files) throws IOException {
        List<String> differences = new ArrayList<>();
        compare("", printed(files), applied(), differences);
        return differences;
    }

    private static void compare(String at, Object printed, Object applied, List<String> differences) {
        if (printed instanceof Map<?, ?> left && applied instanceof Map<?, ?> right) {
            TreeSet<Object> names = new TreeSet<>(left.keySet());
            names.addAll(right.keySet());
            names.remove("status");
            names.forEach(name -> compare(at + "/" + name, left.get(name), right.get(name), differences));
        } else if (printed instanceof List<?> left && applied instanceof List<?> right && left.size() == right.size()) {
            for (int i = 0; i < left.size(); i++) {
                compare(at + "/" + i, left.get(i), right.get(i), differences);
            }
        } else if (!Objects.equals(printed, applied) && !isDefault(at, printed, applied)) {
            differences.add(at + ": printed " + printed + ", applied " + applied);
        }
    }

    /** What is in a list is owned with what the API server adds to it, and without what it leaves out. */
    private static boolean isDefault(String at, Object printed, Object applied) {
        if ("8192Mi".equals(printed)) {
            return "8Gi".equals(applied);
        }
        Object either = printed == null ? applied : printed;
        return (printed == null || applied == null)
                && either.equals(DEFAULTS.get(at.substring(at.lastIndexOf('/') + 1)));
    }

    private static Map<String, Object> printed(String... files) throws IOException {
        Map<String, Object> all = new TreeMap<>();
        for (String file : files) {
            all.putAll(PrintedManifests.in(file));
        }
        return all;
    }
}
