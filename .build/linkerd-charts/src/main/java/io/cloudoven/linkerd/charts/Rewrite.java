package io.cloudoven.linkerd.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts actions where a manifest has what values decide.
 *
 * <p>A place is named by the keys that lead there, such as {@code Deployment/tap.spec.replicas}; in lists names stand for
 * numbers.
 */
abstract class Rewrite {

    /** Rewrites an object with all that is in it. */
    final Object object(Map<?, ?> object) {
        return walk(Name.of(object), object);
    }

    /** What to put at a place; by default what is there. What this changes is not looked into further. */
    Object place(String place, Object value) {
        return value;
    }

    /** The values that size a container, by its name. */
    abstract Map<String, String> resources();

    /** What to put for a text; by default itself. */
    abstract String text(String place, String text);

    private Object walk(String place, Object value) {
        Object put = place(place, value);
        if (put != value) {
            return put;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> rewritten = new LinkedHashMap<>();
            map.forEach((key, each) -> rewritten.put(key, walk(place + "." + key, each)));
            if (place.matches(".*[cC]ontainers\\.[^.]+") && resources().containsKey(Name.of(map))) {
                rewritten.put(
                        "resources",
                        new Action("include \"resources\" " + resources().get(Name.of(map))));
            }
            return rewritten;
        }
        if (value instanceof List<?> list) {
            List<Object> rewritten = new ArrayList<>();
            list.forEach(each -> rewritten.add(walk(place + "." + Name.of(each), each)));
            return rewritten;
        }
        return value instanceof String text ? text(place, text) : value;
    }
}
