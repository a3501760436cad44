package io.cloudoven.terraform.codegen.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function of the provider, a static method each for plain values and for references.
 *
 * @param name its name in the configuration
 * @param javaName its name in Java
 * @param variadic the last parameter where that takes any number of arguments; not among the others
 */
public record FunctionPlan(
        String name,
        String javaName,
        List<Parameter> parameters,
        @Nullable Parameter variadic,
        ArgumentType result,
        boolean deprecated,
        Note note) {

    /** A parameter by its Java name. */
    public record Parameter(String javaName, ArgumentType type) {}

    public FunctionPlan {
        parameters = List.copyOf(parameters);
    }
}
