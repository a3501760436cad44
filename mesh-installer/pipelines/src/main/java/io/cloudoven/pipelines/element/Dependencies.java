package io.cloudoven.pipelines.element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What runs after what: that names are there, once, and that nothing waits for itself. */
public final class Dependencies {
    private final String kind;
    private final Map<String, List<String>> waits = new LinkedHashMap<>();
    private final Map<String, Problems> places = new HashMap<>();
    private boolean open;

    private Dependencies(String kind) {
        this.kind = kind;
    }

    /** Tells what is wrong among the stages or jobs of a list. */
    public static void check(String kind, List<?> list, Problems problems) {
        Dependencies all = new Dependencies(kind);
        for (int i = 0; i < list.size(); i++) {
            all.add(list.get(i), problems.at(i));
        }
        all.unknown();
        all.cycles();
    }

    private void add(Object item, Problems place) {
        if (!(item instanceof Dependent dependent)) {
            open = true; // a template or an insertion: what it has is not known here
            return;
        }
        String name = dependent.name();
        if (name.contains("${{")) {
            open = true;
        } else if (waits.containsKey(name)) {
            place.at(kind).add("'" + name + "' is there already; names are used once");
        } else {
            waits.put(name, dependent.waitsFor());
            places.put(name, place);
        }
    }

    private void unknown() {
        waits.forEach((name, others) -> {
            for (String other : others) {
                if (!waits.containsKey(other) && !other.contains("${{") && !open) {
                    place(name)
                            .add("there is no " + kind + " '" + other + "'; there is "
                                    + String.join(", ", waits.keySet()));
                }
            }
        });
    }

    private void cycles() {
        Set<String> done = new HashSet<>();
        for (String name : waits.keySet()) {
            follow(name, new ArrayList<>(), done);
        }
    }

    private void follow(String name, List<String> way, Set<String> done) {
        int again = way.indexOf(name);
        if (again >= 0) {
            place(name)
                    .add(String.join(" waits for ", way.subList(again, way.size())) + " waits for " + name
                            + "; nothing of these would ever start");
            return;
        }
        if (done.contains(name)) {
            return;
        }
        way.add(name);
        for (String other : waits.getOrDefault(name, List.of())) {
            follow(other, way, done);
        }
        way.remove(way.size() - 1);
        done.add(name);
    }

    private Problems place(String name) {
        return places.getOrDefault(name, Problems.none()).at("dependsOn");
    }
}
