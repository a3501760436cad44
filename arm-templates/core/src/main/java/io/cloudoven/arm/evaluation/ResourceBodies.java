package io.cloudoven.arm.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The members of resources with their expressions evaluated, each resource when it is first asked for. */
final class ResourceBodies {
    private static final Set<String> NOT_SENT =
            Set.of("type", "name", "copy", "condition", "dependson", "resources", "existing", "comments", "metadata");

    private static final int DEEPEST = 100;

    private final Run run;
    private final Setting setting;
    private final Function<Instance, ValueEvaluator> evaluators;
    private final List<Instance> asking = new ArrayList<>();

    /** @param evaluators evaluates the members of a resource */
    ResourceBodies(Run run, Setting setting, Function<Instance, ValueEvaluator> evaluators) {
        this.run = run;
        this.setting = setting;
        this.evaluators = evaluators;
    }

    /** Evaluates resources, those first that others ask by name. */
    void evaluate(List<Instance> instances, NamedReferences references) {
        if (references.any(instances)) {
            DependencyOrder.of(instances, references::before).sorted().forEach(this::of);
        }
        instances.forEach(this::of);
    }

    /**
     * The members of a resource, or {@link Failed}; of one that is not deployed those that tell which it is.
     *
     * @throws EvaluationException when the resource needs itself
     */
    Object of(Instance instance) {
        Object known = instance.body();
        if (known != null) {
            return known;
        }
        if (asking.size() >= DEEPEST) {
            throw new EvaluationException("more than " + DEEPEST
                    + " resources ask each other in a row; name what they wait for in dependsOn");
        }
        if (!instance.startAsking()) {
            throw new EvaluationException("the resources need each other: " + cycle(instance));
        }
        asking.add(instance);
        try {
            Object body = evaluate(instance);
            run.expanded(body);
            instance.body(body);
            return body;
        } finally {
            asking.remove(asking.size() - 1);
        }
    }

    private Object evaluate(Instance instance) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", instance.type);
        if (!instance.name.isEmpty()) {
            body.put("name", instance.name);
        }
        if (!instance.wanted) {
            return body;
        }
        ValueEvaluator values = evaluators.apply(instance);
        boolean failed = false;
        for (Map.Entry<?, ?> member : instance.json.entrySet()) {
            String name = (String) member.getKey();
            String lower = name.toLowerCase(Locale.ROOT);
            if (NOT_SENT.contains(lower)) {
                continue;
            }
            Place place = instance.place.member(name);
            Object value = lower.equals("properties") && instance.isDeployment() && !instance.existing
                    ? new NestedDeployment(run, setting, instance, values, place).evaluate(member.getValue())
                    : values.evaluate(member.getValue(), place);
            failed |= value == Failed.VALUE;
            if (value != null) {
                body.put(lower.equals("apiversion") ? "apiVersion" : name, value);
            }
        }
        return failed ? Failed.VALUE : body;
    }

    private String cycle(Instance instance) {
        List<String> names = new ArrayList<>();
        for (Instance asked : asking.subList(Math.max(0, asking.indexOf(instance)), asking.size())) {
            names.add(asked.toString());
        }
        names.add(instance.toString());
        return String.join(" -> ", names);
    }
}
