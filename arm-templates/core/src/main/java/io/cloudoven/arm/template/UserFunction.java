package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.Namespace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function that a template defines; its body sees its parameters and nothing else.
 *
 * <pre>{@code
 * UserFunction<String> unique = shop.function("contoso", "uniqueName", f -> {
 *     Parameter<String> prefix = f.parameter("prefix", t -> t.string());
 *     return f.returns(t -> t.string(), concat(toLower(prefix), uniqueString(resourceGroup().id())));
 * });
 * Expr<String> name = unique.call("St");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class UserFunction<T> {
    private final String namespace;
    private final String name;
    private final List<Parameter<?>> parameters;
    private final Schema<T> schema;
    private final Expr<? extends T> value;

    private UserFunction(
            String namespace, String name, List<Parameter<?>> parameters, Schema<T> schema, Expr<? extends T> value) {
        this.namespace = namespace;
        this.name = name;
        this.parameters = List.copyOf(parameters);
        this.schema = schema;
        this.value = value;
    }

    /**
     * A call.
     *
     * @param arguments one for each parameter: plain Java values or {@link Expr}s
     * @throws IllegalArgumentException when there are more or fewer
     */
    public Expr<T> call(@Nullable Object... arguments) {
        if (arguments.length != parameters.size()) {
            throw new IllegalArgumentException(
                    this + " takes " + parameters + ", but was given " + arguments.length + " arguments");
        }
        return Expr.call(new Namespace(namespace), name, arguments).as();
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    List<Parameter<?>> parameters() {
        return parameters;
    }

    Schema<T> schema() {
        return schema;
    }

    Expr<? extends T> value() {
        return value;
    }

    @Override
    public String toString() {
        return namespace + "." + name;
    }

    /** Collects what a function consists of; not thread-safe. */
    public static final class Draft {
        private final String namespace;
        private final String name;
        private final List<Parameter<?>> parameters = new ArrayList<>();

        Draft(String namespace, String name) {
            this.namespace = namespace;
            this.name = name;
        }

        /** Adds a parameter, which cannot have a default value, and returns it. */
        public <T> Parameter<T> parameter(String parameterName, Function<Types, Schema<T>> type) {
            Parameter<T> parameter = new Parameter<>(parameterName, type.apply(Types.ALL));
            parameters.add(parameter);
            return parameter;
        }

        /** The function with what it results in. */
        public <T> UserFunction<T> returns(Function<Types, Schema<T>> type, Expr<? extends T> value) {
            return new UserFunction<>(namespace, name, parameters, type.apply(Types.ALL), value);
        }
    }
}
