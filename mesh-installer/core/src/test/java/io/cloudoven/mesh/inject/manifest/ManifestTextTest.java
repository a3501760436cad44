package io.cloudoven.mesh.inject.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.inject.Injection;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ManifestTextTest {
    private static final String DEPLOYMENT = """
            # The web server.
            apiVersion: apps/v1
            kind: Deployment
            metadata: # of the deployment
              name: web
              namespace: shop
            spec:
              template:
                metadata:
                  # labels that the service selects
                  labels: {app: web}
                spec:
                  containers:
                  - name: web
                    image: "nginx" # pinned elsewhere
            """;

    @Test
    void a_template_is_annotated_and_everything_else_kept() {
        InjectedText injected =
                ManifestText.of(DEPLOYMENT).inject(Injection.enabled().opaquePorts(3306));

        assertThat(injected.text())
                .isEqualTo(DEPLOYMENT.replace(
                        "      labels:",
                        "      annotations:\n"
                                + "        linkerd.io/inject: enabled\n"
                                + "        config.linkerd.io/opaque-ports: \"3306\"\n"
                                + "      labels:"));
        assertThat(injected.report()).isEqualTo("Deployment shop/web: changed\n");
        assertThat(ManifestText.of(injected.text()).uninject().text()).isEqualTo(DEPLOYMENT);
    }

    @Test
    void annotations_that_are_there_are_changed_in_place() {
        String before = DEPLOYMENT.replace(
                "      labels:",
                "      annotations:\n"
                        + "        # why not\n"
                        + "        \"linkerd.io/inject\": 'ingress' # for now\n"
                        + "        example.org/other: kept\n"
                        + "      labels:");
        InjectedText injected = ManifestText.of(before).inject(Injection.enabled());

        assertThat(injected.text()).isEqualTo(before.replace("'ingress'", "enabled"));
        assertThat(ManifestText.of(injected.text()).inject(Injection.enabled()).report())
                .isEqualTo("Deployment shop/web: unchanged\n");
        assertThat(ManifestText.of(injected.text()).uninject().text())
                .doesNotContain("linkerd.io/inject")
                .contains("# why not", "example.org/other: kept");
    }

    @Test
    void every_kind_has_its_place() {
        String manifest = """
                apiVersion: v1
                kind: Namespace
                metadata:
                  name: shop
                ---
                apiVersion: batch/v1
                kind: CronJob
                metadata: {name: nightly}
                spec:
                  jobTemplate:
                    spec:
                      template:
                        spec: {containers: []}
                ---
                kind: Pod
                metadata:
                  name: one
                ---
                # nothing here
                ---
                apiVersion: v1
                kind: List
                items:
                - kind: StatefulSet
                  metadata: {name: db}
                  spec:
                    template:
                      metadata:
                      spec: {}
                - kind: ConfigMap
                  metadata: {name: settings}
                - kind: Service
                  metadata:
                    name: db
                """;
        InjectedText injected =
                ManifestText.of(manifest).inject(Injection.enabled().opaquePorts("5432"));

        assertThat(injected.report()).isEqualTo("""
                        Namespace shop: changed
                        CronJob nightly: changed
                        Pod one: changed
                        StatefulSet db: changed
                        ConfigMap settings: not concerned
                        Service db: changed
                        """);
        assertThat(injected.text()).isEqualTo("""
                        apiVersion: v1
                        kind: Namespace
                        metadata:
                          annotations:
                            linkerd.io/inject: enabled
                            config.linkerd.io/opaque-ports: "5432"
                          name: shop
                        ---
                        apiVersion: batch/v1
                        kind: CronJob
                        metadata: {name: nightly}
                        spec:
                          jobTemplate:
                            spec:
                              template:
                                metadata:
                                  annotations:
                                    linkerd.io/inject: enabled
                                    config.linkerd.io/opaque-ports: "5432"
                                spec: {containers: []}
                        ---
                        kind: Pod
                        metadata:
                          annotations:
                            linkerd.io/inject: enabled
                            config.linkerd.io/opaque-ports: "5432"
                          name: one
                        ---
                        # nothing here
                        ---
                        apiVersion: v1
                        kind: List
                        items:
                        - kind: StatefulSet
                          metadata: {name: db}
                          spec:
                            template:
                              metadata:
                                annotations:
                                  linkerd.io/inject: enabled
                                  config.linkerd.io/opaque-ports: "5432"
                              spec: {}
                        - kind: ConfigMap
                          metadata: {name: settings}
                        - kind: Service
                          metadata:
                            annotations:
                              config.linkerd.io/opaque-ports: "5432"
                            name: db
                        """);
    }

    @Test
    void json_stays_json() {
        String json = "{\"kind\": \"Pod\", \"metadata\": {\"name\": \"a\"}, \"spec\": {}}\n";

        InjectedText injected = ManifestText.of(json).inject(Injection.enabled());

        assertThat(injected.text())
                .isEqualTo("{\"kind\": \"Pod\", \"metadata\": {\"annotations\": {\"linkerd.io/inject\": \"enabled\"},"
                        + " \"name\": \"a\"}, \"spec\": {}}\n");
        assertThat(ManifestText.of(injected.text()).uninject().text()).isEqualTo(json);
    }

    @Test
    void line_breaks_of_windows_are_kept() {
        String manifest = DEPLOYMENT.replace("\n", "\r\n");

        String injected = ManifestText.of(manifest).inject(Injection.enabled()).text();

        assertThat(injected.replace("\r\n", "")).doesNotContain("\n");
        assertThat(ManifestText.of(injected).uninject().text()).isEqualTo(manifest);
    }

    @Test
    void what_cannot_be_injected_is_skipped_with_the_reason() {
        String manifest = """
                {kind: Pod, metadata: {name: a}, spec: {hostNetwork: true}}
                ---
                {kind: Pod, metadata: {name: b}, spec: {automountServiceAccountToken: false}}
                ---
                {kind: Pod, metadata: {name: c}, spec: {initContainers: [{name: linkerd-proxy}]}}
                ---
                {kind: Pod, metadata: {name: d, annotations: {linkerd.io/inject: disabled}}}
                ---
                {kind: Pod, metadata: {name: e}, spec: {containers: [{name: x, ports: [{protocol: UDP}]}]}}
                ---
                {kind: Pod, metadata: &m {name: f}}
                ---
                kind: List
                items:
                - {kind: Pod, metadata: &shared {name: g, annotations: {x: y}}}
                - {kind: Pod, metadata: *shared}
                ---
                {kind: Pod, metadata: {name: h}, spec: {containers: [{name: istio-proxy}]}}
                ---
                {kind: Pod, metadata: {name: i}, spec: {initContainers: [{name: x, image: "cr.l5d.io/linkerd/proxy-init:v2"}]}}
                """;
        InjectedText injected = ManifestText.of(manifest).inject(Injection.enabled());

        assertThat(injected.report()).isEqualTo("""
                        Pod a: skipped, its pods are on the network of their host (hostNetwork), where a proxy would take over the host's traffic
                        Pod b: changed, its pods mount no service account token: the proxy works only with one of its own, which it has unless identity.serviceAccountTokenProjection is false
                        Pod c: skipped, a proxy is written into it already; start from the manifest without one
                        Pod d: skipped, it says linkerd.io/inject: disabled; take that away first
                        Pod e: changed, its UDP ports do not go through the proxy
                        Pod f: changed
                        Pod g: changed
                        Pod g: skipped, its metadata are an alias of what stands elsewhere; write them out
                        Pod h: skipped, a proxy is written into it already; start from the manifest without one
                        Pod i: skipped, a proxy is written into it already; start from the manifest without one
                        """);
        assertThat(injected.skipped()).hasSize(6);
    }

    @Test
    void who_said_no_still_does_when_an_injection_is_undone() {
        String manifest = """
                {kind: Pod, metadata: {name: a, annotations: {linkerd.io/inject: disabled, config.linkerd.io/access-log: json}}}
                ---
                {kind: Pod, metadata: {name: b, annotations: {linkerd.io/inject: disabled}}}
                """;
        InjectedText undone = ManifestText.of(manifest).uninject();

        assertThat(undone.text()).contains("{linkerd.io/inject: disabled}").doesNotContain("access-log");
        assertThat(undone.report()).isEqualTo("Pod a: changed\nPod b: unchanged\n");
    }

    @Test
    void what_is_not_yaml_is_told_with_its_line() {
        assertThatThrownBy(() -> ManifestText.of("kind: Pod\nmetadata: {name: {{ .Values.name }}}\n  x: y\n"))
                .isInstanceOf(MeshException.class)
                .hasMessageStartingWith("the manifest is not YAML: ")
                .hasMessageContaining("line 3");
    }

    /** Whatever comes in, it is refused, or nothing but annotations changes and taking them away gives it back. */
    @FuzzTest(maxDuration = "10m")
    void anything(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            InjectedText injected = ManifestText.of(text).inject(Injection.enabled());
            ManifestText.of(injected.text()).uninject();
        } catch (MeshException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
