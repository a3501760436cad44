package io.cloudoven.arm.expression;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** Collections whose order differs from run to run. */
final class Unordered {
    private static final List<Class<?>> SETS_IN_ORDER = List.of(SortedSet.class, LinkedHashSet.class);
    private static final List<Class<?>> MAPS_IN_ORDER = List.of(SortedMap.class, LinkedHashMap.class);

    private Unordered() {}

    /** Whether it is a set without an order whose elements have one. */
    static boolean is(Collection<?> collection) {
        return collection instanceof Set
                && SETS_IN_ORDER.stream().noneMatch(type -> type.isInstance(collection))
                && (collection.stream().allMatch(String.class::isInstance)
                        || collection.stream().allMatch(Integer.class::isInstance));
    }

    /**
     * Whether it is one of the maps of {@link Map#of}, {@link java.util.HashMap} and the like. Views, such as those of
     * {@link java.util.Collections}, are taken to be in order.
     */
    static boolean is(Map<?, ?> map) {
        return MAPS_IN_ORDER.stream().noneMatch(type -> type.isInstance(map))
                && (map instanceof java.util.HashMap
                        || map.getClass().getName().startsWith("java.util.ImmutableCollections"));
    }
}
