package io.cloudoven.arm.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;

/**
 * Things in an order in which each comes after those it depends on, and otherwise as they were given.
 *
 * @param sorted in that order; without those of a cycle and what depends on them
 * @param cycle one of the cycles, its first thing at the end again; empty for none
 */
record DependencyOrder<T>(List<T> sorted, List<T> cycle) {

    static <T> DependencyOrder<T> of(List<T> things, Function<T, ? extends Collection<T>> dependencies) {
        Map<T, Integer> position = new HashMap<>();
        for (T thing : things) {
            position.put(thing, position.size());
        }
        int[] missing = new int[things.size()];
        List<List<Integer>> dependents = new ArrayList<>();
        things.forEach(thing -> dependents.add(new ArrayList<>()));
        for (int i = 0; i < missing.length; i++) {
            for (T dependency : dependencies.apply(things.get(i))) {
                Integer at = position.get(dependency);
                if (at != null) {
                    missing[i]++;
                    dependents.get(at).add(i);
                }
            }
        }
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < missing.length; i++) {
            if (missing[i] == 0) {
                ready.add(i);
            }
        }
        List<T> sorted = new ArrayList<>();
        Set<T> done = new HashSet<>();
        while (!ready.isEmpty()) {
            int next = ready.remove();
            sorted.add(things.get(next));
            done.add(things.get(next));
            for (int dependent : dependents.get(next)) {
                if (--missing[dependent] == 0) {
                    ready.add(dependent);
                }
            }
        }
        return new DependencyOrder<>(sorted, cycle(things, dependencies, position.keySet(), done));
    }

    /** Goes from dependency to dependency among what could not be sorted until it has been somewhere before. */
    private static <T> List<T> cycle(
            List<T> things, Function<T, ? extends Collection<T>> dependencies, Set<T> all, Set<T> done) {
        Deque<T> way = new ArrayDeque<>();
        Set<T> seen = new HashSet<>();
        for (T thing : things) {
            if (!done.contains(thing)) {
                way.add(thing);
                break;
            }
        }
        while (!way.isEmpty()) {
            T last = way.getLast();
            if (!seen.add(last)) {
                while (!way.getFirst().equals(last)) {
                    way.removeFirst();
                }
                return List.copyOf(way);
            }
            for (T dependency : dependencies.apply(last)) {
                if (all.contains(dependency) && !done.contains(dependency)) {
                    way.addLast(dependency);
                    break;
                }
            }
        }
        return List.of();
    }
}
