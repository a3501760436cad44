package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One deployment while it is evaluated: first what is known beforehand, then resource by resource, then the outputs. */
final class Deployment {
    private final Run run;
    private final Setting setting;
    private final @Nullable ValueEvaluator outer;
    private final ParameterValues parameters;
    private final LazyValues variables;
    private final FunctionTable standing;
    private final TemplateRules rules;
    private final ResourceIndex index = new ResourceIndex();
    private final ResourceBodies bodies;

    /**
     * @param given values of parameters by name
     * @param outer evaluates expressions in place of this deployment, when its template is of outer scope
     */
    Deployment(
            Run run, Setting setting, Map<String, ? extends @Nullable Object> given, @Nullable ValueEvaluator outer) {
        this.run = run;
        this.setting = setting;
        this.outer = outer;
        this.rules = new TemplateRules(run.problems(), setting);
        FunctionTable base = StandardFunctions.TABLE
                .with(ScopeFunctions.of(run.context(), setting.scope()))
                .with(ResourceIdFunctions.of(setting.scope()))
                .with(DeploymentFunctions.of(run, setting, given))
                .with(RuntimeFunctions.unavailable())
                .with("copyIndex", Unavailable.outsideLoops("copyIndex"));
        FunctionTable functions =
                base.with(UserFunctions.of(run, setting.template(), base, setting.section("functions")));
        this.parameters = new ParameterValues(
                run,
                setting.template(),
                setting.section("parameters"),
                given,
                values -> new ValueEvaluator(
                        run, functions.with(DefaultFunctions.of(run)).with(Map.of("parameters", values))));
        FunctionTable parameterized = functions.with(Map.of("parameters", parameters.function()));
        this.variables = VariableValues.of(
                setting.template(), new ValueEvaluator(run, parameterized), setting.section("variables"));
        this.standing = parameterized.with(Map.of("variables", variables));
        this.bodies = new ResourceBodies(run, setting, this::live);
    }

    /** Evaluates everything; what is wrong is told to {@link Run#problems()}. */
    EvaluatedDeployment evaluate() {
        rules.checkTemplate();
        Map<String, @Nullable Object> given = parameters.all();
        rules.checkCounts(given.size(), variables.names().size());
        int before = run.problems().count();
        Place place = setting.section("resources");
        ValueEvaluator beforehand = evaluator(standing);
        List<Instance> instances = new ResourceExpansion(run.problems(), setting.scope(), index)
                .expand(Json.member(setting.template(), "resources"), beforehand, place);
        rules.checkResources(instances);
        instances.forEach(run::deployed);
        Dependencies dependencies =
                new Dependencies(run.problems(), index, run.problems().count() == before);
        dependencies.read(instances, instance -> evaluator(at(standing, instance)));
        int asked = run.problems().count();
        List<Instance> order = dependencies.order(instances, place);
        long edges = edges(instances);
        bodies.evaluate(order, new NamedReferences(run.expressions(), index));
        if (run.problems().count() == asked && edges(instances) > edges) {
            order = dependencies.order(instances, place);
        }
        Map<String, EvaluatedOutput> outputs = new OutputValues(run, setting, evaluator(runtime(null))).evaluate();
        return new EvaluatedDeployment(
                setting.name(), setting.scope(), given, parameters.secure(), order, outputs, run.secrets());
    }

    private static long edges(List<Instance> instances) {
        return instances.stream()
                .mapToLong(instance -> instance.dependencies.size())
                .sum();
    }

    /** What evaluates the members of a resource, or the outputs when there is none. */
    private ValueEvaluator live(Instance instance) {
        return evaluator(at(runtime(instance), instance));
    }

    private FunctionTable runtime(@Nullable Instance asking) {
        return standing.with(new RuntimeFunctions(run, index, bodies, asking).table());
    }

    private static FunctionTable at(FunctionTable table, Instance instance) {
        return instance.position == null ? table : table.with("copyIndex", instance.position);
    }

    private ValueEvaluator evaluator(FunctionTable own) {
        ValueEvaluator inner = new ValueEvaluator(run, own);
        if (outer == null) {
            return inner;
        }
        CopyPosition position = CopyPosition.at(own);
        FunctionTable around = outer.scope();
        return new ValueEvaluator(run, position == null ? around : around.with("copyIndex", position), inner);
    }
}
