package io.cloudoven.mesh.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.linkerd.charts.LinkerdCharts;
import io.cloudoven.mesh.MeshException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartsTest {

    @TempDir
    Path folder;

    @Test
    void are_found_in_a_folder_as_one_package_and_as_one_folder() {
        LinkerdCharts small = LinkerdCharts.small(folder);
        for (Path path : new Path[] {folder, small.archive("small"), folder.resolve("small")}) {
            Chart chart = Charts.in(path).get("small", "1.2.3");
            assertThat(chart).hasToString("small 1.2.3");
            assertThat(chart.appVersion()).contains("v1");
            assertThat(chart.defaults().tree()).containsEntry("replicas", 1);
            assertThat(chart.highAvailability().tree()).isEqualTo(Map.of("replicas", 3));
        }
    }

    @Test
    void say_what_they_have_instead() {
        LinkerdCharts.small(folder);
        assertThatThrownBy(() -> Charts.in(folder).get("small", "9"))
                .isInstanceOf(MeshException.class)
                .hasMessageContaining("has no chart small 9, only [small 1.2.3]");
        assertThatThrownBy(() -> Charts.in(folder.resolve("nowhere")).get("small", "9"))
                .isInstanceOf(MeshException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void versions_are_written_in_two_ways() {
        assertThat(LinkerdVersion.of("edge-26.8.3")).isEqualTo(LinkerdVersion.of("2026.8.3"));
        assertThat(LinkerdVersion.of("edge-26.8.3").chart()).isEqualTo("2026.8.3");
        assertThatThrownBy(() -> LinkerdVersion.of("stable-2.14.10"))
                .isInstanceOf(MeshException.class)
                .hasMessageContaining("edge-26.8.3");
    }

    @Test
    void paths_of_values_have_dots_between_names() {
        assertThat(Values.none().set("a.b", 1).set("a.c\\.d", 2).set("a.b", 3).tree())
                .isEqualTo(Map.of("a", Map.of("b", 3, "c.d", 2)));
        assertThatThrownBy(() -> Values.none().set("a..b", 1)).isInstanceOf(MeshException.class);
        assertThatThrownBy(() -> Values.none().set("a", new Object()))
                .isInstanceOf(MeshException.class)
                .hasMessageContaining("\"a\" is a java.lang.Object");
    }
}
