package io.cloudoven.pipelines.linkerd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.pipelines.task.Cluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the golden files do not show: what is refused. */
class LinkerdPipelinesTest {
    private static final LinkerdPipelines LINKERD =
            LinkerdPipelines.of(Cluster.connection("aks"), MeshTool.java("com.example.Mesh"));

    @ParameterizedTest
    @ValueSource(strings = {"", "Emojivoto", "a b", "a;rm", "-a", "a\" b", "$(a b)", "${{ a }}"})
    void refuses_what_is_no_namespace(String namespace) {
        assertThatThrownBy(() -> LINKERD.deployInjected(namespace, "k8s/*.yml"))
                .hasMessageContaining("is no namespace");
        assertThatThrownBy(() -> LINKERD.deploy(namespace, "k8s/*.yml")).hasMessageContaining("is no namespace");
    }

    @Test
    void takes_a_namespace_from_a_variable() {
        assertThat(LINKERD.deployInjected("$(namespace)", "k8s/*.yml").yaml())
                .contains("-Dexec.args=inject $(namespace)");
    }

    @Test
    void refuses_what_is_no_class_or_no_version() {
        assertThatThrownBy(() -> MeshTool.java("com.example.Mesh; rm")).hasMessageContaining("is no class");
        assertThatThrownBy(() -> MeshTool.commandLine("latest")).hasMessageContaining("is no version of Linkerd");
    }
}
