package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.Site;
import io.cloudoven.arm.expression.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A user function as a template has it: its body sees its own parameters only. */
final class FunctionWriter implements Site {
    private final TemplateWriter template;
    private final UserFunction<?> function;
    private final String path;

    FunctionWriter(TemplateWriter template, UserFunction<?> function) {
        this.template = template;
        this.function = function;
        path = "functions." + function;
    }

    Map<String, Object> json() {
        List<Object> parameters = new ArrayList<>();
        for (Parameter<?> parameter : function.parameters()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("name", parameter.parameterName());
            one.putAll(template.schema(path + "." + parameter.parameterName(), parameter.schema()));
            if (parameter.schema().defaultValue() != null) {
                template.problem(
                        path + "." + parameter.parameterName(),
                        "has a default value, which parameters of functions do not have");
            }
            parameters.add(one);
        }
        Map<String, @Nullable Object> output = template.schema(path, function.schema());
        output.put("value", function.value().json(this));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("parameters", parameters);
        json.put("output", output);
        return json;
    }

    @Override
    public Expr<?> resolve(Symbol symbol) {
        if (!(symbol instanceof Parameter<?> parameter && function.parameters().contains(parameter))) {
            template.problem(
                    path, "speaks of " + symbol.plain() + ", but a function knows its own parameters only; pass it on");
        }
        return Expr.written(symbol.plain());
    }
}
