package io.cloudoven.mesh.release.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

class KubernetesYamlTest {

    @Test
    void scalars_mean_what_they_mean_to_kubernetes() {
        assertThat(KubernetesYaml.map("test", """
                        mode: 0644
                        decimal: 644
                        off: off
                        yes: [yes, "yes", y]
                        date: 2026-08-03
                        text: '0644'
                        """))
                .isEqualTo(Map.of(
                        "mode",
                        420,
                        "decimal",
                        644,
                        "false",
                        false,
                        "true",
                        List.of(true, "yes", "y"),
                        "date",
                        "2026-08-03",
                        "text",
                        "0644"));
    }

    @Test
    void what_is_read_cannot_be_changed() {
        Map<String, Object> map = KubernetesYaml.map("test", "a: {b: [c]}");
        assertThatThrownBy(() -> KubernetesYaml.asMap(map.get("a")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void documents_that_grow_out_of_aliases_are_refused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]%n".formatted(i, i - 1));
        }
        assertThatThrownBy(() -> KubernetesYaml.documents("bomb", bomb.toString()))
                .isInstanceOf(YamlEngineException.class);
    }
}
