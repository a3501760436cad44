package io.cloudoven.mesh.inject.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.cluster.TestCluster;
import io.cloudoven.mesh.check.LinkerdCli;
import io.cloudoven.mesh.inject.Injection;
import io.cloudoven.mesh.release.Manifest;
import io.cloudoven.mesh.release.Manifests;
import io.cloudoven.tools.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Manifests get what Linkerd's own command line gives them. */
@Tag(LinkerdCli.TAG)
class LinkerdCliIT {

    private static final String ALL_KINDS = """
            {apiVersion: v1, kind: Namespace, metadata: {name: shop}}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web, namespace: shop}
            spec:
              selector: {matchLabels: {app: web}}
              template:
                metadata:
                  labels: {app: web}
                  annotations: {config.linkerd.io/access-log: json, example.org/team: shop}
                spec: {containers: [{name: app, image: app}]}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: refuses, namespace: shop}
            spec:
              selector: {matchLabels: {app: refuses}}
              template:
                metadata: {labels: {app: refuses}, annotations: {linkerd.io/inject: disabled}}
                spec: {containers: [{name: app, image: app}]}
            ---
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: {name: db, namespace: shop}
            spec:
              serviceName: db
              selector: {matchLabels: {app: db}}
              template:
                metadata: {labels: {app: db}}
                spec:
                  automountServiceAccountToken: false
                  containers: [{name: app, image: app, ports: [{containerPort: 53, protocol: UDP}]}]
            ---
            apiVersion: batch/v1
            kind: CronJob
            metadata: {name: nightly, namespace: shop}
            spec:
              schedule: 1 2 * * *
              jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: app, image: app}]}}}}
            ---
            apiVersion: batch/v1
            kind: Job
            metadata: {name: once, namespace: shop}
            spec: {template: {spec: {restartPolicy: Never, containers: [{name: app, image: app}]}}}
            ---
            apiVersion: v1
            kind: ReplicationController
            metadata: {name: old, namespace: shop}
            spec: {template: {metadata: {labels: {app: old}}, spec: {containers: [{name: app, image: app}]}}}
            ---
            apiVersion: v1
            kind: List
            items:
            - apiVersion: v1
              kind: Pod
              metadata: {name: bare, namespace: shop}
              spec: {containers: [{name: app, image: app}]}
            - {apiVersion: v1, kind: Service, metadata: {name: web, namespace: shop}, spec: {ports: [{port: 3306}]}}
            ---
            {apiVersion: v1, kind: ConfigMap, metadata: {name: other, namespace: shop}, data: {a: b}}
            """;

    @TempDir
    Path folder;

    private final LinkerdCli cli = LinkerdCli.forCluster(TestCluster.shared());

    @Test
    void emojivoto() throws IOException {
        agree(Files.readString(SharedFiles.of("linkerd/emojivoto.yaml")), Injection.enabled());
    }

    @Test
    void every_kind() throws IOException {
        agree(ALL_KINDS, Injection.enabled());
        agree(ALL_KINDS, Injection.ingress(), "--ingress");
        agree(ALL_KINDS, Injection.enabled().opaquePorts("3306,5432"), "--opaque-ports", "3306,5432");
        agree(
                ALL_KINDS,
                Injection.enabled()
                        .skipInboundPorts("22,8000-8010")
                        .proxyLogLevel("debug")
                        .proxyCpuRequest("100m")
                        .proxyMemoryLimit("250Mi"),
                "--skip-inbound-ports",
                "22,8000-8010",
                "--proxy-log-level",
                "debug",
                "--proxy-cpu-request",
                "100m",
                "--proxy-memory-limit",
                "250Mi");
    }

    private void agree(String manifest, Injection injection, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("manifest.yaml"), manifest);
        List<String> command = new ArrayList<>(List.of("inject", "--ignore-cluster", file.toString()));
        command.addAll(List.of(options));
        String theirs = cli.run(command.toArray(String[]::new));
        assertThat(objects(ManifestText.of(manifest).inject(injection).text())).isEqualTo(objects(theirs));
    }

    private static Map<String, Object> objects(String yaml) {
        Map<String, Object> objects = new TreeMap<>();
        for (Manifest each : Manifests.parse("manifest", yaml)) {
            objects.put(each.toString(), each.body());
        }
        return objects;
    }
}
