package io.cloudoven.mesh.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.cluster.TestCluster;
import io.cloudoven.mesh.check.LinkerdCli.Verdict;
import io.cloudoven.mesh.release.Manifests;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before an installation, Linkerd's own command line and our checks find the same. */
@Tag(LinkerdCli.TAG)
class PreAgreementIT {

    private static final String READS_DEFINITIONS = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: {name: eve}
            rules: [{apiGroups: [apiextensions.k8s.io], resources: [customresourcedefinitions], verbs: [get]}]
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRoleBinding
            metadata: {name: eve}
            roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: eve}
            subjects: [{kind: User, name: eve, apiGroup: rbac.authorization.k8s.io}]
            """;

    @TempDir
    Path folder;

    private final TestCluster cluster = TestCluster.shared();
    private final LinkerdCli cli = LinkerdCli.forCluster(cluster);

    @AfterEach
    void reset() {
        cluster.reset();
    }

    @Test
    void of_who_may_install() {
        CheckedMesh mesh = new CheckedMesh(folder);
        mesh.apply(mesh.definitions());
        agree(mesh, cluster.client());
    }

    @Test
    void of_who_may_not() {
        CheckedMesh mesh = new CheckedMesh(folder);
        mesh.apply(mesh.definitions());
        load(READS_DEFINITIONS);
        agree(mesh, cluster.as("eve", "guests"), "--as", "eve", "--as-group", "guests");
    }

    @Test
    void where_something_is_there_already() {
        CheckedMesh mesh = new CheckedMesh(folder);
        mesh.apply(mesh.definitions());
        mesh.namespace("linkerd", Map.of());
        agree(mesh, cluster.client());
        load("""
                apiVersion: rbac.authorization.k8s.io/v1
                kind: ClusterRole
                metadata: {name: linkerd-linkerd-identity}
                """);
        agree(mesh, cluster.client());
    }

    private void agree(CheckedMesh mesh, KubernetesClient client, String... who) {
        List<String> command =
                new ArrayList<>(List.of("check", "--pre", "--expected-version", CheckedMesh.VERSION.tag()));
        command.addAll(List.of(who));
        List<Verdict> theirs = cli.check(command.toArray(String[]::new));
        CheckReport ours =
                mesh.builder(client).toInstall(toInstall(mesh)).build().run(CheckSuite.pre());
        assertThat(Verdict.of(ours).map(Verdict::essence))
                .as(theirs + "\n" + ours)
                .containsExactlyElementsOf(theirs.stream().map(Verdict::essence).toList());
    }

    /** The CLI renders the namespace too. */
    private static Manifests toInstall(CheckedMesh mesh) {
        return Manifests.parse("namespace", "{apiVersion: v1, kind: Namespace, metadata: {name: linkerd}}")
                .then(mesh.controlPlane(false));
    }

    private void load(String yaml) {
        cluster.client()
                .load(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                .create();
    }
}
