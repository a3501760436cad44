package io.cloudoven.mesh.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.mesh.check.LinkerdCli.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is broken, Linkerd's own command line and our checks find the same. */
@Tag(LinkerdCli.TAG)
class AgreementIT {

    private static final Set<CheckCategory> VIZ = EnumSet.of(CheckCategory.VIZ, CheckCategory.VIZ_DATA_PLANE);
    private static final Set<CheckCategory> WORKLOADS =
            EnumSet.of(CheckCategory.DATA_PLANE, CheckCategory.DATA_PLANE_IDENTITY);

    /** How the CLI is told what {@link Sabotage#told} tells ours. */
    private static final Map<String, List<String>> TOLD =
            Map.of("linkerd-config l5d-existence-ns", List.of("--linkerd-namespace", "nowhere"));

    @TempDir
    static Path folder;

    private static CheckedMesh mesh;
    private static LinkerdCli cli;

    @BeforeAll
    static void install() {
        mesh = new CheckedMesh(folder);
        cli = LinkerdCli.forCluster(mesh.cluster);
        mesh.install(true);
        WorkloadSabotages.prepare(mesh);
        mesh.cluster.awaitReady("linkerd");
        mesh.cluster.awaitReady("linkerd-viz");
    }

    @AfterAll
    static void reset() {
        if (mesh != null) {
            WorkloadSabotages.label(mesh, null);
            mesh.close();
        }
    }

    static Stream<Sabotage> sabotages() {
        return Stream.concat(EveryCheckIT.sabotages(), MoreSabotages.all().stream())
                .filter(sabotage -> sabotage.category() != CheckCategory.AKS)
                // the CLI is content when a port can be forwarded, and finds out later that nobody listens there
                .filter(sabotage -> !sabotage.id().equals("l5d-viz-existence-client"))
                .filter(sabotage -> !sabotage.isTold() || TOLD.containsKey(sabotage.toString()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sabotages")
    void both_find_the_same(Sabotage sabotage) {
        try (Changes changes = new Changes(mesh.cluster)) {
            sabotage.act().make(changes, mesh);
            CheckSuite suite = suite(sabotage);
            Check meant = sabotage.check(
                    mesh.checks().in(CheckSuite.of(sabotage.category()).in(sabotage.namespace())));
            EveryCheckIT.await(mesh, meant, CheckSuite.of(sabotage.category()).in(sabotage.namespace()));
            List<Verdict> theirs = theirs(sabotage);
            CheckReport report = mesh.checks().run(suite);
            assertThat(Verdict.of(report).filter(AgreementIT::isCompared).map(Verdict::essence))
                    .as("theirs: " + problems(theirs) + "\nours: " + report.text())
                    .containsExactlyElementsOf(theirs.stream()
                            .filter(AgreementIT::isCompared)
                            .map(Verdict::essence)
                            .toList());
        }
    }

    private static List<String> problems(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> !verdict.result().equals("success"))
                .map(verdict -> verdict.essence() + ": " + verdict.text())
                .toList();
    }

    /** The CLI asks Linkerd's own server for this. */
    private static boolean isCompared(Verdict verdict) {
        return !verdict.id().equals("l5d-viz-proxy-cp-version");
    }

    private static CheckSuite suite(Sabotage sabotage) {
        CheckCategory category = sabotage.category();
        CheckSuite suite = VIZ.contains(category)
                ? CheckSuite.of(CheckCategory.VIZ, CheckCategory.VIZ_DATA_PLANE)
                : WORKLOADS.contains(category)
                        ? CheckSuite.dataPlane()
                        : category == CheckCategory.DEFINITIONS ? CheckSuite.definitions() : CheckSuite.controlPlane();
        return suite.in(sabotage.namespace());
    }

    private static List<Verdict> theirs(Sabotage sabotage) {
        CheckCategory category = sabotage.category();
        List<String> command = new ArrayList<>(
                VIZ.contains(category)
                        ? List.of("viz", "check", "--proxy", "--namespace", sabotage.namespace())
                        : List.of("check", "--expected-version", CheckedMesh.VERSION.tag()));
        if (WORKLOADS.contains(category)) {
            command.addAll(List.of("--proxy", "--namespace", sabotage.namespace()));
        }
        if (category == CheckCategory.DEFINITIONS) {
            command.add("--crds");
        }
        command.addAll(TOLD.getOrDefault(sabotage.toString(), List.of()));
        return cli.check(command.toArray(String[]::new)).stream()
                .filter(verdict -> VIZ.contains(category) == verdict.category().startsWith("linkerd-viz"))
                .toList();
    }
}
