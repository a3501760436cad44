package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters that a deployment gives to one inside it: values, Key Vault secrets, or a linked file of them. */
final class NestedParameters {
    private final Run run;
    private final ValueEvaluator values;
    private final Place place;

    /** @param place where the {@code properties} of the inner deployment are */
    NestedParameters(Run run, ValueEvaluator values, Place place) {
        this.run = run;
        this.values = values;
        this.place = place;
    }

    /** Values by name; {@link Failed} for one whose problem has been told. */
    Map<String, @Nullable Object> given(Map<?, ?> properties, Map<?, ?> evaluated, @Nullable TemplateLink link) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        if (Json.member(evaluated, "parametersLink") instanceof Map<?, ?> json) {
            linked(TemplateLink.of(json, link), given);
        }
        Object own = Json.member(properties, "parameters");
        Object parameters = own instanceof Map ? own : values.evaluate(own, place.member("parameters"));
        if (parameters instanceof Map<?, ?> map) {
            map.forEach((key, json) -> {
                Place at = place.member("parameters").member((String) key);
                given.put((String) key, value(values.evaluate(json, at), at));
            });
        }
        return given;
    }

    private void linked(TemplateLink link, Map<String, @Nullable Object> given) {
        Place at = place.member("parametersLink");
        Optional<Map<String, @Nullable Object>> file;
        try {
            file = run.context().templates().resolve(link);
        } catch (EvaluationException unreadable) {
            run.problems().add(at, unreadable);
            return;
        }
        if (file.isEmpty()) {
            run.problems()
                    .add(at, "there is no parameter file for '" + link + "'; supply it with context.templates(…)");
        } else if (Json.member(file.get(), "parameters") instanceof Map<?, ?> entries) {
            entries.forEach((name, entry) -> given.put((String) name, value(entry, at.member((String) name))));
        }
    }

    private @Nullable Object value(@Nullable Object entry, Place at) {
        if (entry == Failed.VALUE) {
            return entry;
        }
        if (entry instanceof Map<?, ?> map && map.containsKey("value")) {
            return map.get("value");
        }
        if (entry instanceof Map<?, ?> map && Json.member(map, "reference") instanceof Map<?, ?> reference) {
            return secret(reference, at);
        }
        run.problems().add(at, "has to be an object with a value or a reference");
        return Failed.VALUE;
    }

    private @Nullable Object secret(Map<?, ?> reference, Place at) {
        Object vault = Json.member(reference, "keyVault") instanceof Map<?, ?> map ? Json.member(map, "id") : null;
        Object name = Json.member(reference, "secretName");
        if (!(vault instanceof String vaultId && name instanceof String secretName)) {
            run.problems().add(at, "the reference wants a keyVault with an id, and a secretName");
            return Failed.VALUE;
        }
        Object known = run.context().known().answer(EvaluationContext.SECRET, vaultId + "/secrets/" + secretName);
        if (known != null) {
            return known;
        }
        try {
            return run.unknowns()
                    .value(
                            "the secret '" + secretName + "' of " + vaultId,
                            "supply it with context.secret(\"" + vaultId + "\", \"" + secretName + "\", …)");
        } catch (EvaluationException unknown) {
            run.problems().add(at, unknown);
            return Failed.VALUE;
        }
    }
}
