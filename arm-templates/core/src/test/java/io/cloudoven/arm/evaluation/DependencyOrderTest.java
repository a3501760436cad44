package io.cloudoven.arm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DependencyOrderTest {
    @Test
    void what_depends_on_nothing_stays_where_it_is() {
        assertThat(DependencyOrder.of(List.of("c", "a", "b"), thing -> Set.of()).sorted())
                .containsExactly("c", "a", "b");
    }

    @Test
    void a_cycle_is_named_in_its_order() {
        Map<String, Set<String>> graph =
                Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("d"), "d", Set.of("b"), "e", Set.of());
        DependencyOrder<String> order = DependencyOrder.of(List.of("a", "b", "c", "d", "e"), graph::get);
        assertThat(order.sorted()).containsExactly("e");
        assertThat(order.cycle()).containsExactly("b", "c", "d", "b");
    }

    @Test
    void a_thing_that_depends_on_itself_is_a_cycle() {
        assertThat(DependencyOrder.of(List.of("a"), thing -> Set.of("a")).cycle())
                .containsExactly("a", "a");
    }

    @Property
    void each_comes_after_those_it_depends_on(@ForAll("graphs") Map<Integer, Set<Integer>> graph) {
        List<Integer> things = new ArrayList<>(graph.keySet());
        DependencyOrder<Integer> order = DependencyOrder.of(things, graph::get);
        Set<Integer> done = new HashSet<>();
        for (int thing : order.sorted()) {
            assertThat(done).containsAll(graph.get(thing));
            done.add(thing);
        }
        assertThat(order.cycle().isEmpty()).isEqualTo(done.size() == things.size());
        List<Integer> cycle = order.cycle();
        for (int i = 1; i < cycle.size(); i++) {
            assertThat(graph.get(cycle.get(i - 1))).contains(cycle.get(i));
        }
        if (!cycle.isEmpty()) {
            assertThat(cycle.get(0)).isEqualTo(cycle.get(cycle.size() - 1));
        }
    }

    @Provide
    Arbitrary<Map<Integer, Set<Integer>>> graphs() {
        return Arbitraries.integers()
                .between(1, 12)
                .flatMap(size -> Arbitraries.integers()
                        .between(0, size - 1)
                        .set()
                        .ofMaxSize(3)
                        .list()
                        .ofSize(size)
                        .map(edges -> {
                            Map<Integer, Set<Integer>> graph = new TreeMap<>();
                            for (int i = 0; i < size; i++) {
                                graph.put(i, new TreeSet<>(edges.get(i)));
                            }
                            return graph;
                        }));
    }
}
