package io.cloudoven.arm.template;

import io.cloudoven.arm.evaluation.EvaluatedDeployment;
import io.cloudoven.arm.evaluation.EvaluationContext;
import io.cloudoven.arm.scope.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A template that is built in one or both versions of the language, and evaluated.
 *
 * @param name of its folder in {@code src/test/resources/built}
 * @param versions of the language it can be built in
 * @param content fills the builder
 * @param known what Azure would answer
 */
record BuiltCase(
        String name,
        Scope scope,
        List<Integer> versions,
        Consumer<TemplateBuilder> content,
        UnaryOperator<EvaluationContext> known) {

    static BuiltCase of(String name, Scope scope, Consumer<TemplateBuilder> content) {
        return new BuiltCase(name, scope, List.of(1, 2), content, context -> context);
    }

    BuiltCase only(int version) {
        return new BuiltCase(name, scope, List.of(version), content, known);
    }

    BuiltCase knowing(UnaryOperator<EvaluationContext> answers) {
        return new BuiltCase(name, scope, versions, content, answers);
    }

    Template template(int version) {
        TemplateBuilder builder = Template.builder(scope).languageVersion(version);
        content.accept(builder);
        return builder.build();
    }

    EvaluatedDeployment evaluated(int version) {
        EvaluationContext context = switch (scope) {
            case RESOURCE_GROUP -> EvaluationContext.resourceGroup("rg");
            case SUBSCRIPTION -> EvaluationContext.subscription();
            case MANAGEMENT_GROUP -> EvaluationContext.managementGroup("mg");
            case TENANT -> EvaluationContext.tenant();
        };
        return template(version).evaluate(known.apply(context));
    }

    /** What a deployment comes to, without what only one version of the language has. */
    static Map<String, Object> essence(EvaluatedDeployment deployment) {
        Map<String, Object> essence = new LinkedHashMap<>();
        List<Object> resources = new ArrayList<>();
        deployment.resources().forEach(resource -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", resource.id());
            Map<String, Object> body = new LinkedHashMap<>(resource.body());
            body.remove("dependsOn");
            if (resource.nested().isPresent()) {
                body.remove("properties");
                one.put("nested", essence(resource.nested().get()));
            }
            one.put("body", body);
            one.put("dependsOn", resource.dependsOn());
            resources.add(one);
        });
        essence.put("resources", resources);
        Map<String, Object> outputs = new LinkedHashMap<>();
        deployment.outputs().forEach((name, output) -> outputs.put(name, deployment.output(name)));
        essence.put("outputs", outputs);
        return essence;
    }
}
