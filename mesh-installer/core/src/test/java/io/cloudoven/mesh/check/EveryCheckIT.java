package io.cloudoven.mesh.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check passes on a good mesh, and fails, alone, for one reason. */
class EveryCheckIT {

    /** Looked at in {@link PreInstallChecksIT} and {@link KubernetesChecksTest}. */
    private static final Set<CheckCategory> BEFORE =
            EnumSet.of(CheckCategory.KUBERNETES_API, CheckCategory.KUBERNETES_VERSION, CheckCategory.PRE_INSTALL);

    @TempDir
    static Path folder;

    private static CheckedMesh mesh;

    @BeforeAll
    static void install() {
        mesh = new CheckedMesh(folder);
        mesh.install(true);
        WorkloadSabotages.prepare(mesh);
        awaitGood(CheckCategory.values());
    }

    @AfterAll
    static void reset() {
        if (mesh != null) {
            WorkloadSabotages.label(mesh, null);
            mesh.close();
        }
    }

    static Stream<Sabotage> sabotages() {
        return Stream.of(
                        ControlPlaneSabotages.all(),
                        CertificateSabotages.all(),
                        WorkloadSabotages.all(),
                        VizSabotages.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sabotages")
    void fails_for_its_reason_alone(Sabotage sabotage) {
        try (Changes changes = new Changes(mesh.cluster)) {
            sabotage.act().make(changes, mesh);
            CheckSuite suite = CheckSuite.of(sabotage.category()).in(sabotage.namespace());
            Check meant = sabotage.check(mesh.checks().in(suite));
            CheckReport report = awaitProblems(suite, List.of(meant));
            assertThat(problems(report)).as(report.text()).containsExactly(meant);
            assertThat(report.isHealthy()).isEqualTo(meant.severity() == Severity.WARNING);
        }
        awaitGood(sabotage.category());
    }

    @Test
    void all_of_them_pass_on_a_good_mesh() {
        CheckReport report = mesh.checks().run(all());
        assertThat(problems(report)).as(report.text()).isEmpty();
        assertThat(report.skipped().stream().map(result -> result.check().id()))
                .as("what means nothing here: nodes do not say their pods' networks")
                .containsExactly("l5d-cluster-networks-cidr");
    }

    @Test
    void there_is_a_reason_for_each_to_fail() {
        List<Check> checks = mesh.checks().in(all());
        assertThat(sabotages().map(sabotage -> sabotage.check(checks)).distinct())
                .containsExactlyInAnyOrderElementsOf(checks);
    }

    private static CheckSuite all() {
        return CheckSuite.of(Arrays.stream(CheckCategory.values())
                        .filter(category -> !BEFORE.contains(category))
                        .toArray(CheckCategory[]::new))
                .in("shop");
    }

    /** Waits until a check, and no other of the suite, finds something. */
    static void await(CheckedMesh of, Check meant, CheckSuite suite) {
        of.cluster.await(
                "a problem: " + meant, () -> problems(of.checks().run(suite)).equals(List.of(meant)));
    }

    private static List<Check> problems(CheckReport report) {
        return report.results().stream()
                .filter(result -> result.status() == CheckStatus.FAILED || result.status() == CheckStatus.WARNED)
                .map(CheckResult::check)
                .toList();
    }

    private static void awaitGood(CheckCategory... categories) {
        CheckSuite suite = CheckSuite.of(Arrays.stream(categories)
                        .filter(category -> !BEFORE.contains(category))
                        .toArray(CheckCategory[]::new))
                .in("shop");
        CheckReport report = awaitProblems(suite, List.of());
        assertThat(problems(report)).as("never well:\n" + report.text()).isEmpty();
    }

    /** What is found once it is as expected, or else in the end. Controllers need a moment. */
    private static CheckReport awaitProblems(CheckSuite suite, List<Check> expected) {
        CheckReport[] last = new CheckReport[1];
        try {
            mesh.cluster.await("problems " + expected, () -> {
                last[0] = mesh.checks().run(suite);
                return problems(last[0]).equals(expected);
            });
        } catch (IllegalStateException never) {
            return last[0]; // the caller compares, and shows it
        }
        return last[0];
    }
}
