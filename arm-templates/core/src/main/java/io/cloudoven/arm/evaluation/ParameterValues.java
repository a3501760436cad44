package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.definition.Definitions;
import io.cloudoven.arm.json.Json;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of a deployment: given or by default, and whether they are what the template wants. */
final class ParameterValues {
    private final Run run;
    private final Definitions definitions;
    private final Map<String, Map<?, ?>> declared;
    private final Place place;
    private final LazyValues values = new LazyValues("parameter");

    /**
     * @param given values by name; {@link Failed} for one whose problem was told
     * @param defaults evaluates defaults, which can call {@link #function()} through it
     */
    ParameterValues(
            Run run,
            Map<?, ?> template,
            Place place,
            Map<String, ? extends @Nullable Object> given,
            java.util.function.Function<LazyValues, ValueEvaluator> defaults) {
        this.run = run;
        this.definitions = Definitions.of(template);
        this.place = place;
        this.declared = declared(run, template, place);
        ValueEvaluator evaluator = defaults.apply(values);
        declared.forEach((name, type) -> values.put(name, () -> value(name, type, given, evaluator)));
        for (String name : given.keySet()) {
            if (Json.member(declared, name) == null) {
                run.problems().add(place.member(name), "there is no such parameter; there are " + declared.keySet());
            }
        }
    }

    private static Map<String, Map<?, ?>> declared(Run run, Map<?, ?> template, Place place) {
        Map<String, Map<?, ?>> declared = new LinkedHashMap<>();
        if (Json.member(template, "parameters") instanceof Map<?, ?> parameters) {
            parameters.forEach((name, type) -> {
                if (!(type instanceof Map)) {
                    run.problems().add(place.member((String) name), "has to be an object, but is " + Json.kind(type));
                }
                declared.put((String) name, type instanceof Map<?, ?> map ? map : Map.of());
            });
        }
        return declared;
    }

    /** What {@code parameters('x')} calls. */
    LazyValues function() {
        return values;
    }

    /** Evaluates and checks all of them. */
    Map<String, @Nullable Object> all() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        for (String name : values.names()) {
            try {
                all.put(name, values.get(name));
            } catch (EvaluationException problem) {
                run.problems().add(place.member(name), problem);
            }
        }
        return all;
    }

    /** The names of those that are secrets. */
    Set<String> secure() {
        Set<String> secure = new LinkedHashSet<>();
        declared.forEach((name, type) -> {
            if (isSecure(type)) {
                secure.add(name);
            }
        });
        return secure;
    }

    private boolean isSecure(Map<?, ?> type) {
        try {
            return definitions.isSecure(type);
        } catch (IllegalArgumentException told) { // when its value is checked
            return false;
        }
    }

    private @Nullable Object value(
            String name, Map<?, ?> type, Map<String, ? extends @Nullable Object> given, ValueEvaluator evaluator) {
        Object value = Json.member(given, name);
        boolean byDefault = value == null && Json.member(type, "defaultValue") != null;
        Place at = byDefault ? place.member(name).member("defaultValue") : place.member(name);
        if (byDefault) {
            value = evaluator.evaluate(Json.member(type, "defaultValue"), at);
        } else if (value == null && !given.containsKey(name) && !isNullable(type)) {
            run.problems().add(at, "has no default, so a value has to be given");
            return Failed.VALUE;
        }
        if (value == Failed.VALUE) {
            return value;
        }
        if (run.unknowns().madeUp(value)) {
            return value;
        }
        if (isSecure(type)) {
            run.secrets().add(value);
        }
        boolean[] fine = {true};
        definitions.check(value, type, at.toString(), (path, problem) -> {
            run.problems().add(path, problem);
            fine[0] = false;
        });
        return fine[0] ? value : Failed.VALUE;
    }

    private boolean isNullable(Map<?, ?> type) {
        try {
            return Boolean.TRUE.equals(definitions.resolve(type).get("nullable"));
        } catch (IllegalArgumentException told) { // when its value is checked
            return true;
        }
    }
}
