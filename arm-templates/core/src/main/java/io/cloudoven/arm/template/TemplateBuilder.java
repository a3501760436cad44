package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.ListExpr;
import io.cloudoven.arm.expression.MapExpr;
import io.cloudoven.arm.resource.Problem;
import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.scope.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Collects what a template consists of.
 *
 * <pre>{@code
 * TemplateBuilder shop = Template.builder(Scope.RESOURCE_GROUP);
 * Parameter<String> location = shop.parameter("location", t -> t.string().defaultValue(resourceGroup().location()));
 * Variable<String> name = shop.variable("storageName", concat("st", uniqueString(resourceGroup().id())));
 * StorageAccount account = shop.add(StorageAccount.named("store")
 *         .name(name)
 *         .location(location)
 *         .kind(StorageKind.STORAGE_V2)
 *         .sku(sku -> sku.name("Standard_LRS")));
 * shop.output("blob", account.properties().primaryEndpoints().blob());
 * Template template = shop.build();
 * }</pre>
 *
 * <p>References to resources become {@code reference(…)} and {@code resourceId(…)}, and what refers to a resource depends
 * on it. Whatever is wrong is told by {@link #build}, all at once. Not thread-safe.
 */
public final class TemplateBuilder {
    private final Scope scope;
    private int languageVersion = 2;
    private String contentVersion = "1.0.0.0";
    private final Map<String, Object> metadata = new LinkedHashMap<>();
    private final List<Definition<?>> definitions = new ArrayList<>();
    private final List<Parameter<?>> parameters = new ArrayList<>();
    private final List<UserFunction<?>> functions = new ArrayList<>();
    private final List<Variable<?>> variables = new ArrayList<>();
    private final List<Resource<?>> resources = new ArrayList<>();
    private final List<Output<?>> outputs = new ArrayList<>();

    TemplateBuilder(Scope scope) {
        this.scope = scope;
    }

    /**
     * The version of the template language, 2 by default; version 1 has no symbolic names. Nested deployments have that of
     * the template around them.
     *
     * @throws IllegalArgumentException when it is neither 1 nor 2
     */
    public TemplateBuilder languageVersion(int version) {
        if (version != 1 && version != 2) {
            throw new IllegalArgumentException("the template language has the versions 1 and 2, but got " + version);
        }
        languageVersion = version;
        return this;
    }

    /** The version of the template itself, {@code 1.0.0.0} by default. */
    public TemplateBuilder contentVersion(String version) {
        contentVersion = version;
        return this;
    }

    /** Something said about the template. */
    public TemplateBuilder metadata(String name, Object value) {
        metadata.put(name, value);
        return this;
    }

    /** Adds a type for {@link Types#ref} and returns it; in version 2 only. */
    public <T> Definition<T> definition(String name, Function<Types, Schema<T>> type) {
        Definition<T> definition = new Definition<>(name, type.apply(Types.ALL));
        definitions.add(definition);
        return definition;
    }

    /** Adds a parameter and returns it: {@code parameter("nodes", t -> t.integer().min(1).defaultValue(3))}. */
    public <T> Parameter<T> parameter(String name, Function<Types, Schema<T>> type) {
        Parameter<T> parameter = new Parameter<>(name, type.apply(Types.ALL));
        parameters.add(parameter);
        return parameter;
    }

    /** Adds a variable and returns it. */
    public <T> Variable<T> variable(String name, Expr<T> value) {
        Variable<T> variable = new Variable<>(name, value);
        variables.add(variable);
        return variable;
    }

    /** Adds a variable and returns it. */
    public Variable<String> variable(String name, String value) {
        return variable(name, Expr.of(value));
    }

    /** Adds a variable and returns it. */
    public Variable<Number> variable(String name, Number value) {
        return variable(name, Expr.of(value));
    }

    /** Adds a function and returns it, see {@link UserFunction}. */
    public <T> UserFunction<T> function(
            String namespace, String name, Function<UserFunction.Draft, UserFunction<T>> content) {
        UserFunction<T> function = content.apply(new UserFunction.Draft(namespace, name));
        functions.add(function);
        return function;
    }

    /** Adds a resource and returns it. */
    public <R extends Resource<R>> R add(R resource) {
        resources.add(resource);
        return resource;
    }

    /** Adds a nested deployment to the same scope and returns it; see {@link Deployment} for others. */
    public Deployment nested(String symbolicName, Consumer<TemplateBuilder> content) {
        TemplateBuilder inner = new TemplateBuilder(scope);
        content.accept(inner);
        return add(Deployment.nested(symbolicName, inner));
    }

    /** Adds an output that is a string. */
    public Output<String> output(String name, Expr<String> value) {
        return output(name, Types::string, value);
    }

    /** Adds an output that is an array. */
    public <E> Output<List<E>> output(String name, ListExpr<E> value) {
        return output(name, t -> Schema.of("type", "array"), value);
    }

    /** Adds an output that is an object. */
    public <E> Output<Map<String, E>> output(String name, MapExpr<E> value) {
        return output(name, t -> Schema.of("type", "object"), value);
    }

    /** Adds an output: {@code output("nodes", t -> t.integer(), length(names))}. */
    public <T> Output<T> output(String name, Function<Types, Schema<T>> type, Expr<? extends T> value) {
        return output(name, type, value, output -> output);
    }

    /** Adds an output with a condition or the like: {@code output("key", t -> …, key, o -> o.condition(isProduction))}. */
    public <T> Output<T> output(
            String name, Function<Types, Schema<T>> type, Expr<? extends T> value, UnaryOperator<Output<T>> content) {
        Output<T> output = content.apply(new Output<>(name, type.apply(Types.ALL), value, null));
        outputs.add(output);
        return output;
    }

    /**
     * The template.
     *
     * @throws InvalidTemplateException with everything that is wrong: what is missing, exceeds a limit, stands twice, leads
     *     nowhere, goes round in circles, or needs the other version of the language
     */
    public Template build() {
        List<Problem> problems = new ArrayList<>();
        Map<String, ?> document = new TemplateWriter(contents(), languageVersion == 2, problems).document();
        DocumentLimits.check(document, problems);
        if (!problems.isEmpty()) {
            throw new InvalidTemplateException(problems.stream().distinct().toList());
        }
        return Template.of(document);
    }

    TemplateContents contents() {
        return new TemplateContents(
                scope,
                contentVersion,
                Collections.unmodifiableMap(new LinkedHashMap<>(metadata)),
                List.copyOf(definitions),
                List.copyOf(parameters),
                List.copyOf(functions),
                List.copyOf(variables),
                List.copyOf(resources),
                List.copyOf(outputs));
    }
}
