package io.cloudoven.mesh.observe.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Places for the nodes of a graph: those who call to the left of those they call, with few links crossing.
 *
 * <p>Layers by longest path after cycles are cut, order by barycenters (Sugiyama, Tagawa and Toda 1981); a layer too
 * tall for the page gets several columns. The same graph gives the same places.
 */
final class Layout {
    private static final int SWEEPS = 12;

    private final int[][] callers;
    private final int[][] called;
    private final int[] layer;
    private List<int[]> layers = List.of();

    /**
     * A place in columns and rows; rows can be halves.
     */
    record Place(int column, double row) {}

    private Layout(int nodes, List<int[]> links) {
        called = adjacency(nodes, links, 0, 1);
        callers = adjacency(nodes, links, 1, 0);
        layer = new Layers(called).of();
    }

    /**
     * A place for each node.
     *
     * @param links from and to, as numbers of nodes
     */
    static Place[] of(int nodes, List<int[]> links) {
        Layout layout = new Layout(nodes, links);
        layout.order();
        return layout.places(nodes);
    }

    private static int[][] adjacency(int nodes, List<int[]> links, int of, int to) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            lists.add(new ArrayList<>());
        }
        for (int[] link : links) {
            if (link[0] != link[1]) {
                lists.get(link[of]).add(link[to]);
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private void order() {
        int count = Arrays.stream(layer).max().orElse(-1) + 1;
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(new ArrayList<>());
        }
        for (int node = 0; node < layer.length; node++) {
            members.get(layer[node]).add(node);
        }
        double[] position = new double[layer.length];
        members.forEach(one -> number(one, position));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean forth = sweep % 2 == 0;
            for (int i = 0; i < count; i++) {
                List<Integer> one = members.get(forth ? i : count - 1 - i);
                int[][] neighbours = forth ? callers : called;
                double[] centre = new double[layer.length];
                one.forEach(node -> centre[node] = centre(neighbours[node], position, position[node]));
                one.sort(Comparator.comparingDouble(node -> centre[node]));
                number(one, position);
            }
        }
        layers = members.stream()
                .map(one -> one.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** Positions from 0 to 1, so that layers of different sizes compare. */
    private static void number(List<Integer> members, double[] position) {
        for (int i = 0; i < members.size(); i++) {
            position[members.get(i)] = (i + 0.5) / members.size();
        }
    }

    private static double centre(int[] neighbours, double[] position, double otherwise) {
        return neighbours.length == 0
                ? otherwise
                : Arrays.stream(neighbours)
                        .mapToDouble(node -> position[node])
                        .average()
                        .orElse(otherwise);
    }

    private Place[] places(int nodes) {
        int most = Math.max(6, (int) Math.ceil(Math.sqrt(nodes) * 1.3));
        int tallest =
                Math.min(most, layers.stream().mapToInt(one -> one.length).max().orElse(0));
        Place[] places = new Place[nodes];
        int column = 0;
        for (int[] one : layers) {
            int columns = (one.length + most - 1) / most;
            int rows = (one.length + columns - 1) / columns;
            for (int i = 0; i < one.length; i++) {
                // Neighbours in the order stay near each other: rows are filled across the columns.
                double row = (tallest - rows) / 2.0 + i / columns;
                places[one[i]] = new Place(column + i % columns, row);
            }
            column += columns;
        }
        return places;
    }
}
