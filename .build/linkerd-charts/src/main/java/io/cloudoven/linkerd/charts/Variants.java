package io.cloudoven.linkerd.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Joins what Linkerd prints with and without an option into one tree that has a {@link Choice} where they differ. */
final class Variants {

    private final String condition;

    /** @param condition when the other variant is meant */
    Variants(String condition) {
        this.condition = condition;
    }

    /** One tree for both. */
    Object join(Object plain, Object other) {
        if (Objects.equals(plain, other)) {
            return plain;
        }
        if (plain instanceof Choice choice) {
            return new Choice(choice.condition(), choice.then(), join(choice.otherwise(), other));
        }
        if (plain instanceof Map<?, ?> left && other instanceof Map<?, ?> right) {
            return joinMaps(left, right);
        }
        if (plain instanceof List<?> left && other instanceof List<?> right) {
            return joinLists(left, right);
        }
        return new Choice(condition, other, plain);
    }

    private Map<Object, Object> joinMaps(Map<?, ?> plain, Map<?, ?> other) {
        Set<Object> keys = new LinkedHashSet<>(plain.keySet());
        keys.addAll(other.keySet());
        Map<Object, Object> joined = new LinkedHashMap<>();
        keys.forEach(key -> joined.put(key, join(in(plain, key), in(other, key))));
        return joined;
    }

    private static Object in(Map<?, ?> map, Object key) {
        return map.containsKey(key) ? map.get(key) : Choice.ABSENT;
    }

    /** Elements are the same where their names are; lists without names are exchanged as a whole. */
    private Object joinLists(List<?> plain, List<?> other) {
        List<Object> joined = new ArrayList<>();
        int left = 0;
        int right = 0;
        while (left < plain.size() || right < other.size()) {
            Object from = left < plain.size() ? plain.get(left) : Choice.ABSENT;
            Object to = right < other.size() ? other.get(right) : Choice.ABSENT;
            if (from != Choice.ABSENT && to != Choice.ABSENT && Name.of(from).equals(Name.of(to))) {
                joined.add(join(from, to));
                left++;
                right++;
            } else if (from != Choice.ABSENT && !Name.isAmong(other, from)) {
                joined.add(join(from, Choice.ABSENT));
                left++;
            } else if (to != Choice.ABSENT && !Name.isAmong(plain, to)) {
                joined.add(Choice.only(condition, to));
                right++;
            } else {
                return new Choice(condition, other, plain);
            }
        }
        return joined;
    }
}
