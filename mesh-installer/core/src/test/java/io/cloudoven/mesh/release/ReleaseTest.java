package io.cloudoven.mesh.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.linkerd.charts.LinkerdCharts;
import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {

    @TempDir
    Path folder;

    private Release release;

    @BeforeEach
    void small() {
        Charts charts = Charts.in(LinkerdCharts.small(folder).folder());
        release = Release.of(charts.get("small", "1.2.3")).namespace("shop").kubernetes("v1.37.2");
    }

    @Test
    void renders_typed_objects_with_definitions_apart() {
        Manifests manifests = release.name("web").render();
        assertThat(manifests.withoutDefinitions().all())
                .map(Manifest::toString)
                .containsExactlyInAnyOrder("Secret shop/web", "ConfigMap shop/web", "Deployment shop/web");
        assertThat(manifests.definitions().all())
                .map(Manifest::toString)
                .containsExactly("CustomResourceDefinition things.example.com");
        assertThat(data(manifests)).containsEntry("kubernetes", "v1.37.2");
    }

    @Test
    void values_for_high_availability_are_below_those_given() {
        assertThat(replicas(release)).isEqualTo(1);
        assertThat(replicas(release.highAvailability())).isEqualTo(3);
        assertThat(replicas(release.values(Values.none().set("replicas", 5)).highAvailability()))
                .isEqualTo(5);
    }

    @Test
    void every_value_arrives_as_it_was_given() {
        Map<String, Object> anything = new LinkedHashMap<>();
        anything.put("text", " a,b=c.{x}[0]\"'\\\n\t-----BEGIN \u00e9 \u2603");
        anything.put(
                "looks like others", List.of("true", "False", "null", "0", "12", "-7", "007", "1.5", "", "~", "{}"));
        anything.put("numbers", Arrays.asList(1, -2, 1.5, 12345678901L, true, false, null));
        anything.put("a.b/c=d,[e]{f}\"g\"'h'\\i", Map.of("nested", List.of(Map.of("x", "y"), List.of("z"))));
        anything.put("empty", Map.of("list", List.of(), "map", Map.of()));
        assertThat(rendered(anything)).isEqualTo(anything);
    }

    @Test
    void random_texts_and_names_arrive_as_they_were_given() {
        Random random = new Random(7);
        String alphabet = "ab01.,=[]{}\\\"' \n\t:#-%&+;$é";
        Map<String, Object> anything = new LinkedHashMap<>();
        for (int i = 0; i < 300; i++) {
            anything.put("k" + i + text(random, alphabet), text(random, alphabet));
        }
        assertThat(rendered(anything)).isEqualTo(anything);
    }

    @Test
    void needs_to_know_the_version_of_kubernetes_and_holds_the_chart_to_it() {
        assertThatThrownBy(() -> Release.of(release.chart()).render())
                .isInstanceOf(MeshException.class)
                .hasMessageContaining("for which Kubernetes");
        assertThatThrownBy(() -> release.kubernetes("1.20.0").render())
                .isInstanceOf(MeshException.class)
                .hasMessageContaining(">=1.31.0-0");
    }

    @Test
    void a_failing_chart_says_where_but_no_secret() throws IOException {
        Path template = folder.resolve("small/templates/all.yaml");
        Files.writeString(template, "{{ fail (printf \"what is %s doing here\" .Values.secret) }}");
        Release bad = Release.of(Chart.at(folder.resolve("small")))
                .kubernetes("1.37.2")
                .values(Values.none().set("secret", "hunter-two"));
        assertThatThrownBy(bad::render)
                .isInstanceOf(MeshException.class)
                .hasMessageContaining("small/templates/all.yaml:1")
                .hasMessageContaining("what is … doing here")
                .hasNoCause()
                .hasMessageNotContaining("hunter");
        Files.writeString(template, "apiVersion: v1\nkind: Secret\nmetadata: {name: {{ .Values.secret }}");
        assertThatThrownBy(bad::render).isInstanceOf(MeshException.class).hasMessageNotContaining("hunter");
    }

    @Test
    void nothing_shows_a_value() {
        Values secret = Values.none().set("identity.issuer.tls.keyPEM", "hunter-two");
        assertThat(secret.toString()).isEqualTo("values for [identity]");
        assertThat(release.values(secret).toString()).isEqualTo("small 1.2.3 as shop/small");
        assertThat(LinkerdValues.builder().issuer("certificate", "hunter-two").toString())
                .doesNotContain("hunter");
        Manifests manifests =
                release.values(Values.none().set("secret", "hunter-two")).render();
        assertThat(manifests.toString()).doesNotContain("aHVudGVy");
    }

    @Test
    void leaves_no_file_behind() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        release.render();
        long before = files(temporary);
        release.values(Values.none().set("replicas", 2)).render();
        assertThatThrownBy(() -> release.kubernetes("1.1.1").render()).isInstanceOf(MeshException.class);
        assertThat(files(temporary)).isEqualTo(before);
    }

    private static long files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("(values|cloudoven-helm|helm-java).*"))
                    .count();
        }
    }

    private Map<String, Object> rendered(Map<String, Object> anything) {
        Manifests manifests =
                release.values(Values.of(Map.of("anything", anything))).render();
        return KubernetesYaml.map("anything", (String) data(manifests).get("anything"));
    }

    private static Map<String, Object> data(Manifests manifests) {
        return KubernetesYaml.asMap(manifests
                .only(each -> each.kind().equals("ConfigMap"))
                .all()
                .get(0)
                .body()
                .get("data"));
    }

    private static Object replicas(Release release) {
        return KubernetesYaml.asMap(release.render()
                        .find("Deployment", "small")
                        .orElseThrow()
                        .body()
                        .get("spec"))
                .get("replicas");
    }

    private static String text(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
