package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.definition.Definitions;
import io.cloudoven.arm.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The outputs of a deployment. */
final class OutputValues {
    private final Run run;
    private final Definitions definitions;
    private final Map<?, ?> declared;
    private final ValueEvaluator values;
    private final Place place;

    OutputValues(Run run, Setting setting, ValueEvaluator values) {
        this.run = run;
        this.definitions = Definitions.of(setting.template());
        this.declared = Json.member(setting.template(), "outputs") instanceof Map<?, ?> map ? map : Map.of();
        this.values = values;
        this.place = setting.section("outputs");
    }

    /** Those whose condition is true, by name. */
    Map<String, EvaluatedOutput> evaluate() {
        Limits.check(run.problems(), place, declared.size(), Limits.OUTPUTS, "outputs");
        Map<String, EvaluatedOutput> outputs = new LinkedHashMap<>();
        declared.forEach((name, json) -> {
            if (json instanceof Map<?, ?> output) {
                EvaluatedOutput evaluated = output((String) name, output, place.member((String) name));
                if (evaluated != null) {
                    outputs.put((String) name, evaluated);
                }
            } else {
                run.problems().add(place.member((String) name), "has to be an object, but is " + Json.kind(json));
            }
        });
        return outputs;
    }

    private @Nullable EvaluatedOutput output(String name, Map<?, ?> json, Place at) {
        Object condition = values.evaluate(Json.member(json, "condition"), at.member("condition"));
        if (Boolean.FALSE.equals(condition) || condition == Failed.VALUE) {
            return null;
        }
        Object value = value(name, json, at);
        if (value == Failed.VALUE) {
            return null;
        }
        value = Json.copyOf(value);
        Map<String, @Nullable Object> type;
        boolean secure;
        try {
            type = definitions.resolve(json);
            secure = definitions.isSecure(json);
        } catch (IllegalArgumentException noType) {
            run.problems().add(at, String.valueOf(noType.getMessage()));
            return null;
        }
        if (secure) {
            run.secrets().add(value);
        }
        if (!run.unknowns().madeUp(value)) {
            definitions.check(value, json, at.member("value").toString(), run.problems()::add);
        }
        return new EvaluatedOutput(name, String.valueOf(type.getOrDefault("type", "")), value, secure);
    }

    private @Nullable Object value(String name, Map<?, ?> json, Place at) {
        if (Json.member(json, "copy") instanceof Map<?, ?> copy) {
            CopyLoop loop = CopyLoop.read(copy, name, values, at.member("copy"));
            return loop == null ? Failed.VALUE : values.copies(loop, copy, at.member("copy"));
        }
        return values.evaluate(Json.member(json, "value"), at.member("value"));
    }
}
