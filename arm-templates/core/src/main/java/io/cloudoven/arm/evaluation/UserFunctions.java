package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.definition.Definitions;
import io.cloudoven.arm.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions that a template defines; they see their own parameters and no variables. */
final class UserFunctions {
    private static final int DEEPEST = 100;

    private final Run run;
    private final Definitions definitions;
    private final Map<String, Function> functions = new HashMap<>();
    private FunctionTable scope;
    private int depth;

    private UserFunctions(Run run, Map<?, ?> template, FunctionTable standard) {
        this.run = run;
        this.definitions = Definitions.of(template);
        this.scope = standard.with(Map.of("variables", Unavailable.inFunctions("variables")));
    }

    /**
     * The functions by qualified name.
     *
     * @param standard what they can call besides each other
     */
    static Map<String, Function> of(Run run, Map<?, ?> template, FunctionTable standard, Place place) {
        UserFunctions all = new UserFunctions(run, template, standard);
        List<?> groups = Json.member(template, "functions") instanceof List<?> list ? list : List.of();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i) instanceof Map<?, ?> group
                    && Json.member(group, "members") instanceof Map<?, ?> members) {
                Object namespace = Json.member(group, "namespace");
                Place in = place.element(i).member("members");
                members.forEach((name, json) -> {
                    if (json instanceof Map<?, ?> function) {
                        all.functions.put(namespace + "." + name, all.function(function, in.member((String) name)));
                    }
                });
            } else {
                run.problems().add(place.element(i), "has to be an object with a namespace and members");
            }
        }
        all.scope = all.scope.with(all.functions);
        return all.functions;
    }

    private Function function(Map<?, ?> json, Place place) {
        List<?> parameters = Json.member(json, "parameters") instanceof List<?> list ? list : List.of();
        Map<?, ?> output = Json.member(json, "output") instanceof Map<?, ?> map ? map : Map.of();
        return invocation -> {
            LazyValues arguments = arguments(parameters, invocation);
            if (++depth > DEEPEST) {
                throw new EvaluationException("the function '" + invocation.name() + "' calls itself without end");
            }
            try {
                FunctionTable own = scope.with(Map.of("parameters", arguments));
                Object value = new ValueEvaluator(run, own)
                        .evaluate(
                                Json.member(output, "value"),
                                place.member("output").member("value"));
                if (value == Failed.VALUE) {
                    throw new AlreadyReported();
                }
                check(value, output, "the value of '" + invocation.name() + "'");
                return value;
            } finally {
                depth--;
            }
        };
    }

    private LazyValues arguments(List<?> parameters, Invocation invocation) {
        if (invocation.count() != parameters.size()) {
            throw new EvaluationException("the function '" + invocation.name() + "' takes " + parameters.size()
                    + " values, but got " + invocation.count());
        }
        LazyValues arguments = new LazyValues("parameter");
        for (int i = 0; i < parameters.size(); i++) {
            Map<?, ?> parameter = parameters.get(i) instanceof Map<?, ?> map ? map : Map.of();
            Object value = invocation.argument(i);
            String name = String.valueOf(Json.member(parameter, "name"));
            check(value, parameter, "'" + name + "' of '" + invocation.name() + "'");
            arguments.put(name, () -> value);
        }
        return arguments;
    }

    private void check(@Nullable Object value, Map<?, ?> declared, String what) {
        if (run.unknowns().madeUp(value)) {
            return;
        }
        List<String> problems = new ArrayList<>();
        definitions.check(value, declared, what, (path, problem) -> problems.add(path + " " + problem));
        if (!problems.isEmpty()) {
            throw new EvaluationException(String.join("; ", problems));
        }
    }
}
