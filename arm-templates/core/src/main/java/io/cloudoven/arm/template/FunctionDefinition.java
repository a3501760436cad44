package io.cloudoven.arm.template;

import io.cloudoven.arm.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user-defined function. Immutable and thread-safe.
 *
 * @param namespace what stands before the dot in a call
 * @param name what stands after it
 * @param parameters their names, in order
 * @param value the expression it returns
 */
public record FunctionDefinition(
        String namespace,
        String name,
        List<String> parameters,
        @Nullable Object value) {
    public FunctionDefinition {
        parameters = List.copyOf(parameters);
    }

    static List<FunctionDefinition> all(@Nullable Object functions) {
        List<FunctionDefinition> all = new ArrayList<>();
        for (Object entry : functions instanceof List<?> list ? list : List.of()) {
            if (entry instanceof Map<?, ?> group && Json.member(group, "members") instanceof Map<?, ?> members) {
                String namespace = String.valueOf(Json.member(group, "namespace"));
                members.forEach((name, json) -> {
                    if (json instanceof Map<?, ?> function) {
                        all.add(of(namespace, (String) name, function));
                    }
                });
            }
        }
        return Collections.unmodifiableList(all);
    }

    private static FunctionDefinition of(String namespace, String name, Map<?, ?> json) {
        List<String> parameters = new ArrayList<>();
        for (Object parameter : Json.member(json, "parameters") instanceof List<?> list ? list : List.of()) {
            if (parameter instanceof Map<?, ?> declared) {
                parameters.add(String.valueOf(Json.member(declared, "name")));
            }
        }
        Object output = Json.member(json, "output");
        return new FunctionDefinition(
                namespace, name, parameters, output instanceof Map<?, ?> map ? Json.member(map, "value") : null);
    }
}
