package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.builder;
import static io.cloudoven.mesh.installer.TestMesh.cluster;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.linkerd.charts.LinkerdCharts;
import io.cloudoven.mesh.check.CheckSuite;
import io.cloudoven.mesh.check.Injected;
import io.cloudoven.mesh.check.LatestVersions;
import io.cloudoven.mesh.check.LinkerdCli;
import io.cloudoven.mesh.check.LinkerdCli.Verdict;
import io.cloudoven.mesh.check.MeshChecks;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.cluster.Progress;
import io.cloudoven.mesh.install.Applied;
import io.cloudoven.mesh.release.LinkerdVersion;
import io.cloudoven.mesh.release.Manifest;
import io.cloudoven.mesh.release.Manifests;
import io.cloudoven.viz.PlayedMetricsApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What we install is well in the eyes of Linkerd's own command line, and ours see the same. */
@Tag(LinkerdCli.TAG)
class LinkerdCliIT {

    private static final List<String> WELL = List.of();
    private static final String[] EXPECTED = {"check", "--expected-version", LinkerdCharts.APP_VERSION};

    private static LinkerdCli cli;
    private static PlayedMetricsApi metrics;

    private final TestMesh mesh = new TestMesh();

    @BeforeAll
    static void playMetrics() {
        cli = LinkerdCli.forCluster(cluster());
        metrics = new PlayedMetricsApi(cluster().forwardedTo(8085));
    }

    @AfterAll
    static void endMetrics() {
        if (metrics != null) {
            metrics.close();
        }
    }

    @AfterEach
    void reset() {
        cluster().reset();
    }

    @Test
    void a_plain_mesh_is_well() {
        agree(CheckSuite.pre(), List.of("gateway-api-crd gateway-api-crd error"), expecting("--pre"));
        install(builder());
        agree(CheckSuite.controlPlane(), WELL, expecting());
        agree(CheckSuite.definitions(), WELL, expecting("--crds"));
    }

    @Test
    void a_highly_available_mesh_with_viz_is_well() {
        install(builder().highAvailability().viz(TestMesh.viz()));
        agree(CheckSuite.controlPlane().and(CheckSuite.viz()), WELL, expecting());
        agree(CheckSuite.viz(), WELL, "viz", "check");
    }

    @Test
    void a_mesh_with_the_cni_plugin_is_well() {
        install(builder().cni(TestMesh.cni()));
        agree(CheckSuite.controlPlane(), WELL, expecting());
    }

    @Test
    void what_the_cli_would_delete_is_what_we_delete() {
        install(builder());
        Set<String> theirs = names(Manifests.parse("linkerd uninstall", cli.run("uninstall")));
        try (MeshInstaller installer = builder().build()) {
            List<ObjectRef> ours = installer.uninstall(mesh).objects().stream()
                    .map(Applied::object)
                    .toList();
            assertThat(ours).extracting(ObjectRef::toString).containsAll(theirs);
            assertThat(ours)
                    .filteredOn(object -> !object.namespace().equals(Optional.of("linkerd"))) // goes with its namespace
                    .extracting(ObjectRef::toString)
                    .isSubsetOf(theirs);
        }
    }

    private static String[] expecting(String... more) {
        List<String> all = new ArrayList<>(List.of(EXPECTED));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** Compares the outcome of each check; all of them pass but for those named. */
    private static void agree(CheckSuite suite, List<String> wrong, String... arguments) {
        List<Verdict> said = cli.check(arguments);
        List<String> theirs = said.stream()
                .filter(LinkerdCliIT::isCompared)
                .map(Verdict::essence)
                .toList();
        var report = MeshChecks.builder(cluster().client())
                .version(LinkerdVersion.of(LinkerdCharts.APP_VERSION))
                .latestVersions(LatestVersions.of(LinkerdCharts.APP_VERSION))
                .retry(Duration.ZERO, Duration.ZERO)
                .build()
                .run(suite);
        assertThat(theirs)
                .as(said.toString())
                .filteredOn(verdict -> !verdict.endsWith("success"))
                .isEqualTo(wrong);
        assertThat(Verdict.of(report).filter(LinkerdCliIT::isCompared).map(Verdict::essence))
                .containsExactlyElementsOf(theirs);
    }

    /** The CLI asks Linkerd's own server for the latest version, and cannot be told to do otherwise. */
    private static boolean isCompared(Verdict verdict) {
        return !verdict.id().equals("l5d-viz-proxy-cp-version");
    }

    private static Set<String> names(Manifests manifests) {
        return manifests.all().stream().map(Manifest::toString).collect(Collectors.toSet());
    }

    private void install(MeshInstallerBuilder builder) {
        Progress playing = event -> {
            mesh.report(event);
            if (event.toString().equals("webhooks of control plane: begins")) {
                cluster()
                        .playWebhook(
                                "linkerd", "linkerd-proxy-injector", request -> Injected.patch(request, anchors()));
            }
        };
        try (MeshInstaller installer = builder.build()) {
            installer.install(playing);
        }
    }

    private static String anchors() {
        return cluster()
                .client()
                .configMaps()
                .inNamespace("linkerd")
                .withName("linkerd-identity-trust-roots")
                .require()
                .getData()
                .get("ca-bundle.crt");
    }
}
