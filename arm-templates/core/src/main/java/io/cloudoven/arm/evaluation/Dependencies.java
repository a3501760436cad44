package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which resources of a deployment wait for which others. */
final class Dependencies {
    private final Problems problems;
    private final ResourceIndex index;
    private final boolean complete;

    /** @param complete whether all resources could be expanded; else what is missing has been told */
    Dependencies(Problems problems, ResourceIndex index, boolean complete) {
        this.problems = problems;
        this.index = index;
        this.complete = complete;
    }

    /** Reads {@code dependsOn} of all resources, and lets the batches of serial loops wait for each other. */
    void read(List<Instance> instances, Function<Instance, ValueEvaluator> values) {
        for (Instance instance : instances) {
            Object dependsOn = Json.member(instance.json, "dependsOn");
            if (dependsOn != null) {
                Place place = instance.place.member("dependsOn");
                Object evaluated = values.apply(instance).evaluate(dependsOn, place);
                if (evaluated instanceof List<?> list) {
                    add(instance, list, place);
                } else if (evaluated != Failed.VALUE) {
                    problems.add(place, "has to be an array, but is " + Json.kind(evaluated));
                }
            }
        }
        batches(instances);
    }

    private void add(Instance instance, List<?> dependsOn, Place place) {
        for (int i = 0; i < dependsOn.size(); i++) {
            if (!(dependsOn.get(i) instanceof String text)) {
                problems.add(place.element(i), "has to be a string, but is " + Json.kind(dependsOn.get(i)));
                continue;
            }
            try {
                List<Instance> found = index.find(text);
                if (found != null) {
                    instance.dependencies.addAll(found);
                } else if (complete) {
                    problems.add(place.element(i), "there is no resource '" + text + "' in this template");
                }
            } catch (EvaluationException ambiguous) {
                problems.add(place.element(i), ambiguous);
            }
        }
    }

    private static void batches(List<Instance> instances) {
        Map<CopyLoop, List<Instance>> loops = new IdentityHashMap<>();
        for (Instance instance : instances) {
            CopyLoop loop = instance.identity.loop();
            if (loop == null || loop.batchSize() == 0) {
                continue;
            }
            List<Instance> before = loops.computeIfAbsent(loop, first -> new ArrayList<>());
            int end = before.size() / loop.batchSize() * loop.batchSize();
            instance.dependencies.addAll(before.subList(Math.max(0, end - loop.batchSize()), end));
            before.add(instance);
        }
    }

    /** The resources in the order of deployment; a cycle is told as a problem. */
    List<Instance> order(List<Instance> instances, Place place) {
        DependencyOrder<Instance> order = DependencyOrder.of(instances, instance -> instance.dependencies);
        if (!order.cycle().isEmpty()) {
            List<String> names = new ArrayList<>();
            order.cycle().forEach(instance -> names.add(instance.toString()));
            problems.add(place, "the resources wait for each other: " + String.join(" -> ", names));
        }
        return order.sorted();
    }

    /**
     * What a resource really waits for: what is not deployed is left out, and what only is referred to stands for what it
     * waits for itself.
     */
    static Set<Instance> deployed(Instance instance) {
        Set<Instance> deployed = new LinkedHashSet<>();
        for (Instance dependency : instance.dependencies) {
            if (dependency.deployed()) {
                deployed.add(dependency);
            } else if (dependency.existing) {
                deployed.addAll(deployed(dependency));
            }
        }
        return deployed;
    }
}
