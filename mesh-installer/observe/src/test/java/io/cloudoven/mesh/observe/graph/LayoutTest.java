package io.cloudoven.mesh.observe.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Property(tries = 300)
    void no_two_nodes_are_in_one_place(
            @ForAll @IntRange(min = 1, max = 60) int nodes,
            @ForAll @Size(max = 120) List<@IntRange(max = 59) Integer> ends) {
        List<int[]> links = links(nodes, ends);

        Layout.Place[] places = Layout.of(nodes, links);

        assertThat(new HashSet<>(Arrays.asList(places))).hasSize(nodes).doesNotContainNull();
        assertThat(Layout.of(nodes, links)).isEqualTo(places);
    }

    @Property(tries = 300)
    void without_cycles_those_who_call_are_to_the_left(
            @ForAll @IntRange(min = 2, max = 40) int nodes,
            @ForAll @Size(max = 80) List<@IntRange(max = 39) Integer> ends) {
        List<int[]> links = new ArrayList<>();
        for (int[] link : links(nodes, ends)) {
            if (link[0] != link[1]) {
                links.add(new int[] {Math.min(link[0], link[1]), Math.max(link[0], link[1])});
            }
        }

        Layout.Place[] places = Layout.of(nodes, links);

        assertThat(links).allMatch(link -> places[link[0]].column() < places[link[1]].column());
    }

    @Test
    void a_chain_of_calls_may_be_long() {
        List<int[]> links = new ArrayList<>();
        for (int i = 1; i < 50_000; i++) {
            links.add(new int[] {i - 1, i});
        }

        assertThat(Layout.of(50_000, links)[49_999].column()).isEqualTo(49_999);
    }

    @Test
    void a_tree_is_drawn_without_crossings() {
        List<int[]> links = List.of(
                new int[] {0, 4}, new int[] {0, 3}, new int[] {1, 5}, new int[] {1, 6}, new int[] {2, 0}, new int[] {
                    2, 1
                });
        Layout.Place[] places = Layout.of(7, links);

        assertThat(places[0].row() < places[1].row()).isEqualTo(places[3].row() < places[5].row());
        assertThat(places[0].row() < places[1].row()).isEqualTo(places[4].row() < places[6].row());
    }

    @Test
    void nothing_has_no_places() {
        assertThat(Layout.of(0, List.of())).isEmpty();
    }

    private static List<int[]> links(int nodes, List<Integer> ends) {
        List<int[]> links = new ArrayList<>();
        for (int i = 1; i < ends.size(); i += 2) {
            links.add(new int[] {ends.get(i - 1) % nodes, ends.get(i) % nodes});
        }
        return links;
    }
}
