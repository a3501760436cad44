package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.scope.Scope;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluates templates without asking Azure. */
public final class Evaluator {
    private Evaluator() {}

    /**
     * What a template comes to.
     *
     * @param template its JSON
     * @throws EvaluationException with everything that is wrong, each with its place
     */
    public static EvaluatedDeployment evaluate(
            Map<String, ? extends @Nullable Object> template, EvaluationContext context) {
        Run run = new Run(context);
        try {
            EvaluatedDeployment deployment = attempt(template, run);
            run.problems().throwIfAny();
            return deployment;
        } catch (TooMuch end) {
            run.problems().add("the template", end);
            run.problems().throwIfAny();
            throw end;
        }
    }

    /** As far as a template can be evaluated; what is wrong is told to {@link Run#problems()}. */
    static EvaluatedDeployment attempt(Map<String, ? extends @Nullable Object> template, Run run) {
        EvaluationContext context = run.context();
        Scope wanted = Json.member(template, "$schema") instanceof String schema
                ? Scope.ofSchema(schema).orElse(context.scope().kind())
                : context.scope().kind();
        if (wanted != context.scope().kind()) {
            throw new EvaluationException("the template is for a " + wanted + ", but the context deploys to a "
                    + context.scope().kind() + "; begin with EvaluationContext." + factory(wanted));
        }
        Setting setting = new Setting(context.deploymentName(), context.scope(), template, null, null, 0);
        try {
            return new Deployment(run, setting, context.parameters(), null).evaluate();
        } catch (StackOverflowError tooDeep) { // the limits of depth hold one by one, not all of them multiplied
            throw new EvaluationException("the template is nested too deeply to be evaluated", tooDeep);
        }
    }

    private static String factory(Scope scope) {
        return switch (scope) {
            case RESOURCE_GROUP -> "resourceGroup(name)";
            case SUBSCRIPTION -> "subscription()";
            case MANAGEMENT_GROUP -> "managementGroup(name)";
            case TENANT -> "tenant()";
        };
    }
}
