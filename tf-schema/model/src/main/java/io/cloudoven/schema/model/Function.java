package io.cloudoven.schema.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A function that a provider adds to the language: {@code provider::time::rfc3339_parse(...)}.
 *
 * @param name its name, without {@code provider::time::}
 * @param description what it does
 * @param summary the same in few words
 * @param deprecationMessage what to use instead, if it is deprecated
 * @param parameters its parameters in order
 * @param variadicParameter the parameter for any number of further arguments, if it takes them
 * @param returnType the type of its result
 */
public record Function(
        String name,
        @Nullable String description,
        @Nullable String summary,
        @Nullable String deprecationMessage,
        List<Parameter> parameters,
        @Nullable Parameter variadicParameter,
        TypeConstraint returnType)
        implements Definition {

    /** The folder of functions: {@value}. */
    public static final String FOLDER = "functions";

    /** @throws SchemaException if the name is empty */
    public Function {
        if (name.isEmpty()) {
            throw new SchemaException("a function has an empty name; give it one");
        }
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(returnType, "returnType");
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public Function withoutDescriptions() {
        return new Function(
                name,
                null,
                null,
                null,
                parameters.stream().map(Parameter::withoutDescriptions).toList(),
                variadicParameter == null ? null : variadicParameter.withoutDescriptions(),
                returnType);
    }
}
