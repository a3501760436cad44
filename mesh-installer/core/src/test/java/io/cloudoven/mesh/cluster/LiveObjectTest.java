package io.cloudoven.mesh.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import org.junit.jupiter.api.Test;

class LiveObjectTest {

    private static final LiveObject SERVICE = LiveObject.of(KubernetesYaml.map("service", """
            apiVersion: v1
            kind: Service
            metadata:
              name: web
              namespace: shop
              labels: {ours: "1", theirs: "2"}
              finalizers: [ours.example.com, theirs.example.com]
              managedFields:
              - manager: cloudoven
                operation: Apply
                fieldsV1:
                  f:metadata:
                    f:labels: {"f:ours": {}}
                    f:finalizers: {'v:"ours.example.com"': {}}
                  f:spec:
                    f:ports:
                      'k:{"port":80,"protocol":"TCP"}': {".": {}, "f:name": {}}
                    f:selector: {}
              - {manager: helm, operation: Update, fieldsV1: {"f:spec": {"f:type": {}}}}
              - {manager: kubelet, operation: Update, subresource: status, fieldsV1: {}}
            spec:
              type: ClusterIP
              selector: {app: web}
              ports:
              - {name: http, port: 80, protocol: TCP, targetPort: 8080}
              - {name: admin, port: 81, protocol: TCP}
            """));

    @Test
    void what_a_manager_applied_is_told_apart_from_what_others_set() {
        assertThat(SERVICE.appliedBy("cloudoven")).contains(KubernetesYaml.map("expected", """
                apiVersion: v1
                kind: Service
                metadata:
                  name: web
                  namespace: shop
                  labels: {ours: "1"}
                  finalizers: [ours.example.com]
                spec:
                  selector: {app: web}
                  ports: [{name: http, port: 80, protocol: TCP}]
                """));
        assertThat(SERVICE.appliedBy("helm")).isEmpty();
    }

    @Test
    void managers_are_those_of_more_than_status() {
        assertThat(SERVICE.managers()).containsExactly("cloudoven", "helm");
    }

    @Test
    void its_name_is_all_that_it_shows() {
        assertThat(SERVICE).hasToString("Service shop/web");
    }
}
