package io.cloudoven.mesh.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.mesh.identity.MeshIdentity;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.client.dsl.Resource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mesh with one replica of each part, without CNI plugin, and checks as a user makes them. */
class PlainMeshIT {

    @TempDir
    static Path folder;

    private static CheckedMesh mesh;

    @BeforeAll
    static void install() {
        mesh = new CheckedMesh(folder);
        mesh.install(false);
    }

    @AfterAll
    static void reset() {
        if (mesh != null) {
            mesh.close();
        }
    }

    @Test
    void checks_wait_until_it_is_well() {
        CheckReport report = MeshChecks.builder(mesh.client)
                .version(CheckedMesh.VERSION)
                .retry(Duration.ofMillis(200), Duration.ofMinutes(1))
                .build()
                .run(CheckSuite.controlPlane().and(CheckSuite.viz()))
                .throwIfFailed();
        assertThat(report.warnings()).as(report.text()).isEmpty();
        assertThat(report.skipped().stream()
                        .map(result -> result.check().category() + ": " + result.text())
                        .distinct())
                .containsExactly(
                        "linkerd-existence: the nodes do not say which networks their pods are in",
                        "linkerd-cni-plugin: the control plane does without the CNI plugin",
                        "linkerd-version: nobody was asked for the latest versions; give a source of them to compare",
                        "control-plane-version: nobody was asked for the latest versions; give a source of them to compare",
                        "linkerd-control-plane-proxy: nobody was asked for the latest versions; give a source of them to"
                                + " compare",
                        "linkerd-ha-checks: the control plane was not installed for high availability",
                        "linkerd-viz: nobody was asked for the latest versions; give a source of them to compare",
                        "aks: no node is one of AKS");
    }

    @Test
    void an_issuer_of_cert_manager_is_read_and_needs_its_authority() {
        Resource<Secret> issuer = mesh.client.secrets().inNamespace("linkerd").withName("linkerd-identity-issuer");
        try (Changes changes = new Changes(mesh.cluster)) {
            changes.data(
                    "linkerd-config",
                    data -> data.computeIfPresent(
                            "values", (key, text) -> text.replace("linkerd.io/tls", "kubernetes.io/tls")));
            changes.delete(issuer);
            Map<String, String> data = new HashMap<>(Map.of(
                    "tls.crt", mesh.identity.issuer().certificatePem(),
                    "tls.key", mesh.identity.issuer().keyPem()));
            changes.create(secret(data));
            CheckSuite suite = CheckSuite.of(CheckCategory.IDENTITY);
            assertThat(mesh.checks().run(suite).failures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.text())
                            .isEqualTo("Secret linkerd-identity-issuer has no ca.crt, only [tls.crt, tls.key]"));
            changes.secret(
                    "linkerd",
                    "linkerd-identity-issuer",
                    Map.of("ca.crt", mesh.identity.anchors().pem()));
            assertThat(mesh.checks().run(suite).results()).allMatch(result -> result.status() == CheckStatus.PASSED);
        }
    }

    @Test
    void an_issuer_that_proxies_do_not_trust_is_found_although_the_configuration_has_its_anchor() {
        try (Changes changes = new Changes(mesh.cluster)) {
            String others = MeshIdentity.generate().anchors().pem();
            changes.data("linkerd-identity-trust-roots", data -> data.put("ca-bundle.crt", others));
            assertThat(mesh.checks().run(CheckSuite.of(CheckCategory.IDENTITY)).failures())
                    .extracting(failure -> failure.check().id())
                    .containsExactly("l5d-identity-issuer-cert-issued-by-trust-anchor");
        }
    }

    @Test
    void a_source_of_versions_that_does_not_answer_is_told_once() {
        CheckReport report = mesh.builder(mesh.client)
                .latestVersions(() -> {
                    throw new IllegalStateException("no way out");
                })
                .build()
                .run(CheckSuite.of(CheckCategory.VERSION, CheckCategory.CONTROL_PLANE_VERSION));
        assertThat(report.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.text()).contains("cannot be had: no way out"));
        assertThat(report.isHealthy()).isTrue();
    }

    @Test
    void nothing_secret_is_told() {
        try (Changes changes = new Changes(mesh.cluster)) {
            String key = mesh.identity.issuer().keyPem();
            changes.secret("linkerd", "linkerd-identity-issuer", Map.of("key.pem", key.replace("-----END", "x")));
            CheckReport report = mesh.checks().run(CheckSuite.of(CheckCategory.IDENTITY));
            assertThat(report.failures()).hasSize(1);
            List<String> lines =
                    key.lines().filter(line -> !line.startsWith("-")).toList();
            assertThat(report.text() + report.json() + report.failures()).doesNotContain(lines);
        }
    }

    private static Secret secret(Map<String, String> data) {
        return new SecretBuilder()
                .withNewMetadata()
                .withName("linkerd-identity-issuer")
                .withNamespace("linkerd")
                .endMetadata()
                .withType("kubernetes.io/tls")
                .withStringData(data)
                .build();
    }
}
