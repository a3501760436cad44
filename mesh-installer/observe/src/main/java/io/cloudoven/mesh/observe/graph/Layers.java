package io.cloudoven.mesh.observe.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** The layer of each node: one more than that of any who call it, where a call that closes a cycle does not count. */
final class Layers {
    private static final int NEW = 0;
    private static final int OPEN = 1;
    private static final int DONE = 2;

    private final int[][] called;
    private final int[] state;
    private final int[] order;
    private final boolean[][] closesCycle;
    private int ordered;

    Layers(int[][] called) {
        this.called = called;
        this.state = new int[called.length];
        this.order = new int[called.length];
        this.ordered = called.length;
        this.closesCycle = new boolean[called.length][];
    }

    int[] of() {
        boolean[] isCalled = new boolean[called.length];
        for (int[] targets : called) {
            Arrays.stream(targets).forEach(target -> isCalled[target] = true);
        }
        for (int node = 0; node < called.length; node++) {
            if (!isCalled[node]) {
                visit(node);
            }
        }
        for (int node = 0; node < called.length; node++) {
            visit(node);
        }
        int[] layer = new int[called.length];
        for (int node : order) {
            for (int i = 0; i < called[node].length; i++) {
                int target = called[node][i];
                if (!closesCycle[node][i]) {
                    layer[target] = Math.max(layer[target], layer[node] + 1);
                }
            }
        }
        return layer;
    }

    /** Depth first without recursion, however long the chain of calls is; fills the order from its end. */
    private void visit(int start) {
        if (state[start] != NEW) {
            return;
        }
        Deque<int[]> path = new ArrayDeque<>();
        path.push(open(start));
        while (!path.isEmpty()) {
            int[] top = path.element();
            int node = top[0];
            if (top[1] == called[node].length) {
                state[node] = DONE;
                order[--ordered] = node;
                path.pop();
                continue;
            }
            int link = top[1]++;
            int target = called[node][link];
            closesCycle[node][link] = state[target] == OPEN;
            if (state[target] == NEW) {
                path.push(open(target));
            }
        }
    }

    private int[] open(int node) {
        state[node] = OPEN;
        closesCycle[node] = new boolean[called[node].length];
        return new int[] {node, 0};
    }
}
