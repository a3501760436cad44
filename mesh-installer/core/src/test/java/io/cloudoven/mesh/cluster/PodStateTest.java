package io.cloudoven.mesh.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import org.junit.jupiter.api.Test;

class PodStateTest {

    private static final String SIDECAR = """
            spec:
              initContainers: [{name: linkerd-init}, {name: linkerd-proxy, restartPolicy: Always}]
              containers: [{name: app}]
            status:
              phase: Running
              conditions: [{type: Ready, status: "%s"}]
              initContainerStatuses:
              - {name: linkerd-init, ready: true, state: {terminated: {exitCode: 0, reason: Completed}}}
              - {name: linkerd-proxy, ready: %s, state: {running: {}}}
              containerStatuses: [{name: app, ready: %s, state: {running: {}}}]
            """;

    @Test
    void all_containers_are_ready_native_sidecars_too() {
        assertThat(PodState.trouble(pod(SIDECAR.formatted("True", true, true)))).isEmpty();
        assertThat(PodState.trouble(pod(SIDECAR.formatted("False", false, true))))
                .contains("Pod shop/web, container linkerd-proxy: runs, and its readiness probe fails");
        assertThat(PodState.trouble(pod(SIDECAR.formatted("True", false, true))))
                .contains("Pod shop/web, container linkerd-proxy: runs, and its readiness probe fails");
        assertThat(PodState.trouble(pod(SIDECAR.formatted("False", false, false))))
                .contains("Pod shop/web, container linkerd-proxy: runs, and its readiness probe fails,"
                        + " container app: runs, and its readiness probe fails");
    }

    @Test
    void why_a_pod_is_not_ready_is_told() {
        assertThat(PodState.trouble(pod("status: {}"))).contains("Pod shop/web is new and not ready");
        assertThat(PodState.trouble(pod("""
                status:
                  phase: Pending
                  conditions:
                  - {type: PodScheduled, status: "False", reason: Unschedulable, message: 0 of 3 nodes}
                """)))
                .contains("Pod shop/web is Pending and not ready (Unschedulable: 0 of 3 nodes)");
        assertThat(PodState.trouble(pod("""
                status:
                  phase: Pending
                  initContainerStatuses:
                  - {name: linkerd-init, state: {terminated: {exitCode: 1, reason: Error, message: no iptables}}}
                  containerStatuses:
                  - {name: app, state: {waiting: {reason: PodInitializing}}}
                """)))
                .contains("Pod shop/web, container linkerd-init: ended with status 1, Error (no iptables),"
                        + " container app: PodInitializing");
    }

    @Test
    void what_has_ended_or_was_told_to_is_not_active() {
        assertThat(PodState.isActive(pod("status: {phase: Pending}"))).isTrue();
        assertThat(PodState.isActive(pod("status: {phase: Failed}"))).isFalse();
        assertThat(PodState.isActive(pod("status: {phase: Succeeded}"))).isFalse();
        LiveObject ending = LiveObject.of(KubernetesYaml.map("pod", """
                apiVersion: v1
                kind: Pod
                metadata: {name: web, namespace: shop, deletionTimestamp: "2026-11-25T12:00:00Z"}
                status: {phase: Running}
                """));
        assertThat(PodState.isActive(ending)).isFalse();
    }

    private static LiveObject pod(String rest) {
        return LiveObject.of(KubernetesYaml.map("pod", """
                apiVersion: v1
                kind: Pod
                metadata: {name: web, namespace: shop}
                """ + rest));
    }
}
