package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.scope.DeploymentScope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A deployment inside another: its template is written in it or linked to. */
final class NestedDeployment {
    private static final Set<String> OWN = Set.of("template", "parameters", "expressionEvaluationOptions");

    private final Run run;
    private final Setting around;
    private final Instance instance;
    private final ValueEvaluator values;
    private final Place place;

    /** @param place where its {@code properties} are */
    NestedDeployment(Run run, Setting around, Instance instance, ValueEvaluator values, Place place) {
        this.run = run;
        this.around = around;
        this.instance = instance;
        this.values = values;
        this.place = place;
    }

    /** Evaluates all of it; its {@code properties} as far as they are not its template, or {@link Failed}. */
    @Nullable
    Object evaluate(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> properties)) {
            run.problems().add(place, "has to be an object, but is " + Json.kind(json));
            return Failed.VALUE;
        }
        int before = run.problems().count();
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        properties.forEach((name, value) -> {
            if (!OWN.contains(name)) {
                rest.put((String) name, value);
            }
        });
        if (!(values.evaluate(rest, place) instanceof Map<?, ?> evaluated)) {
            return Failed.VALUE;
        }
        if (!"incremental".equalsIgnoreCase(String.valueOf(Json.member(evaluated, "mode")))
                && Json.member(evaluated, "mode") != null) {
            run.problems().add(place.member("mode"), "has to be Incremental in a nested deployment");
        }
        Setting setting = setting(properties, evaluated);
        if (setting == null) {
            return run.problems().count() == before ? evaluated : Failed.VALUE;
        }
        NestedParameters parameters = new NestedParameters(run, values, place);
        Map<String, @Nullable Object> given = parameters.given(properties, evaluated, setting.link());
        ValueEvaluator outer = isOuter(properties) && Json.member(properties, "template") != null ? values : null;
        EvaluatedDeployment nested = new Deployment(run, setting, given, outer).evaluate();
        instance.nested(nested);
        return run.problems().count() == before ? evaluated : Failed.VALUE;
    }

    /** {@code null} when something is wrong, which has been told then, or when a linked template is made up. */
    private @Nullable Setting setting(Map<?, ?> properties, Map<?, ?> evaluated) {
        if (around.depth() >= Limits.NESTING) {
            run.problems().add(place, "there are more than " + Limits.NESTING + " deployments inside each other");
            return null;
        }
        DeploymentScope scope = instance.id == null ? null : DeploymentScope.parse(instance.id.scope());
        if (scope == null) {
            run.problems().add(instance.place.member("scope"), "is nothing that can be deployed to");
            return null;
        }
        if (Json.member(properties, "template") instanceof Map<?, ?> template) {
            return new Setting(
                    instance.name, scope, template, place.member("template"), around.link(), around.depth() + 1);
        }
        if (!(Json.member(evaluated, "templateLink") instanceof Map<?, ?> json)) {
            run.problems().add(place, "has neither a template nor a templateLink");
            return null;
        }
        TemplateLink link = TemplateLink.of(json, around.link());
        Optional<Map<String, @Nullable Object>> linked;
        try {
            linked = run.context().templates().resolve(link);
        } catch (EvaluationException unreadable) {
            run.problems().add(place.member("templateLink"), unreadable);
            return null;
        }
        if (linked.isEmpty() && run.unknowns().areMadeUp()) {
            return null;
        }
        if (linked.isEmpty()) {
            run.problems()
                    .add(
                            place.member("templateLink"),
                            "there is no template for '" + link
                                    + "'; supply it with context.templates(…), or set unknownValues");
            return null;
        }
        return new Setting(
                instance.name,
                scope,
                linked.get(),
                new Place(place.member("templateLink"), String.valueOf(link)),
                link,
                around.depth() + 1);
    }

    /** Whether expressions in the template mean this deployment, as they do by default in version 1 of the language. */
    private boolean isOuter(Map<?, ?> properties) {
        boolean symbolic = Json.member(around.template(), "resources") instanceof Map;
        Object scope = Json.member(properties, "expressionEvaluationOptions") instanceof Map<?, ?> options
                ? Json.member(options, "scope")
                : null;
        boolean outer = scope == null ? !symbolic : "outer".equalsIgnoreCase(scope.toString());
        if (outer && symbolic) {
            run.problems()
                    .add(
                            place.member("expressionEvaluationOptions"),
                            "the scope has to be inner in a template with symbolic names");
        }
        return outer;
    }
}
