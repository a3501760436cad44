package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import java.util.List;
import java.util.Map;

/** The variables of a template, with those that its copies make. */
final class VariableValues {
    private VariableValues() {}

    /** @param evaluator evaluates them; gets the function {@code variables} here */
    static LazyValues of(Map<?, ?> template, ValueEvaluator evaluator, Place place) {
        LazyValues values = new LazyValues("variable");
        ValueEvaluator all = evaluator.with(Map.of("variables", values));
        Map<?, ?> variables = Json.member(template, "variables") instanceof Map<?, ?> map ? map : Map.of();
        variables.forEach((key, json) -> {
            String name = (String) key;
            if (name.equalsIgnoreCase("copy") && json instanceof List<?> loops) {
                copies(loops, all, place.member(name), values);
            } else {
                values.put(name, () -> all.evaluate(json, place.member(name)));
            }
        });
        return values;
    }

    private static void copies(List<?> loops, ValueEvaluator evaluator, Place place, LazyValues values) {
        for (int i = 0; i < loops.size(); i++) {
            Place at = place.element(i);
            if (loops.get(i) instanceof Map<?, ?> json && Json.member(json, "name") instanceof String name) {
                values.put(name, () -> {
                    CopyLoop loop = CopyLoop.read(json, name, evaluator, at);
                    return loop == null ? Failed.VALUE : evaluator.copies(loop, json, at);
                });
            } else {
                evaluator.problems().add(at, "has to be an object with a name, a count and an input");
            }
        }
    }
}
