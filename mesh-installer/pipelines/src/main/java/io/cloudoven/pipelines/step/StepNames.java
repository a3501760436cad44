package io.cloudoven.pipelines.step;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the steps of a job: each is used once, or output variables would be mixed up. */
public final class StepNames {
    private StepNames() {}

    /** Tells which names are there more than once among these steps. */
    public static void check(List<?> steps, Problems problems) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Element<?> step
                    && step.tree() instanceof Map<?, ?> tree
                    && tree.get("name") instanceof String name
                    && !names.add(name)) {
                problems.at(i).at("name").add("'" + name + "' is there already; names are used once");
            }
        }
    }
}
