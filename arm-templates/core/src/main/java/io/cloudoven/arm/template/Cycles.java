package io.cloudoven.arm.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Resources that wait for each other. */
final class Cycles {
    private final TemplateWriter template;
    private final Map<String, Set<String>> before = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();

    Cycles(TemplateWriter template) {
        this.template = template;
    }

    void add(String resource, String dependsOn) {
        before.computeIfAbsent(resource, name -> new LinkedHashSet<>()).add(dependsOn);
    }

    /** Tells each circle once, by the names along it. */
    void check() {
        for (String resource : before.keySet()) {
            search(resource);
        }
    }

    /** A walk with a stack of its own: chains can be as long as a template is. */
    private void search(String start) {
        List<String> path = new ArrayList<>(List.of(start));
        List<List<String>> open = new ArrayList<>(List.of(next(start)));
        while (!path.isEmpty()) {
            int last = path.size() - 1;
            List<String> rest = open.get(last);
            if (done.contains(path.get(last)) || rest.isEmpty()) {
                done.add(path.remove(last));
                open.remove(last);
                continue;
            }
            String next = rest.remove(0);
            int at = path.indexOf(next);
            if (at >= 0) {
                List<String> circle = new ArrayList<>(path.subList(at, path.size()));
                circle.add(next);
                template.problem(next, "depends on itself: " + String.join(" -> ", circle));
            } else if (!done.contains(next)) {
                path.add(next);
                open.add(next(next));
            }
        }
    }

    private List<String> next(String resource) {
        return new ArrayList<>(before.getOrDefault(resource, Set.of()));
    }
}
