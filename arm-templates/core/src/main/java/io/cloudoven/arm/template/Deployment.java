package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.AnyExpr;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.ResourceType;
import io.cloudoven.arm.resource.State;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deployment within a template: nested, with a template of its own, or linked.
 *
 * <pre>{@code
 * TemplateBuilder network = Template.builder(Scope.RESOURCE_GROUP);
 * Parameter<String> range = network.parameter("range", t -> t.string());
 * Output<String> id = network.output("id", network.add(vnet).id());
 *
 * Deployment net = shop.add(Deployment.nested("net", network)
 *         .scope(ResourceScope.resourceGroup("rg-network"))
 *         .parameter(range, "10.0.0.0/16"));
 * shop.output("networkId", net.output(id));
 * }</pre>
 *
 * <p>Its name is the symbolic name unless it is given another. Immutable and thread-safe.
 */
public final class Deployment extends Resource<Deployment> {
    private static final ResourceType TYPE = ResourceType.of("Microsoft.Resources/deployments", "2025-04-01", "", 15);

    private final Body body;
    private final Map<String, Object> parameters;
    private final @Nullable Expr<String> parametersUri;

    /** What is deployed. */
    sealed interface Body {
        /** A template that is built with the one around it. */
        record Built(TemplateContents contents, boolean inner) implements Body {}

        /** A template that was there already. */
        record Ready(Template template) implements Body {}

        /** A template elsewhere. */
        record Linked(LinkedTemplate link) implements Body {}
    }

    /** A secret in a vault, given to a parameter. */
    record Secret(
            Expr<String> vaultId,
            Expr<String> name,
            @Nullable String version) {}

    private Deployment(State state, Body body, Map<String, Object> parameters, @Nullable Expr<String> parametersUri) {
        super(state);
        this.body = body;
        this.parameters = parameters;
        this.parametersUri = parametersUri;
    }

    private static Deployment of(String symbolicName, Body body) {
        return new Deployment(State.of(TYPE, symbolicName).set("name", symbolicName), body, Map.of(), null);
    }

    /** A nested template that sees its own parameters and variables only; it is taken as it is now. */
    public static Deployment nested(String symbolicName, TemplateBuilder template) {
        return of(symbolicName, new Body.Built(template.contents(), true));
    }

    /** A nested template that sees its own parameters and variables only. */
    public static Deployment nested(String symbolicName, Template template) {
        return of(symbolicName, new Body.Ready(template));
    }

    /**
     * A nested template whose expressions are evaluated in the template around it: they speak of the parameters, variables
     * and resources there; in version 1 only. It is taken as it is now.
     */
    public static Deployment outer(String symbolicName, TemplateBuilder template) {
        return of(symbolicName, new Body.Built(template.contents(), false));
    }

    /** A template that Azure reads from elsewhere. */
    public static Deployment linked(String symbolicName, LinkedTemplate template) {
        return of(symbolicName, new Body.Linked(template));
    }

    @Override
    protected Deployment inState(State newState) {
        return new Deployment(newState, body, parameters, parametersUri);
    }

    private Deployment with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new Deployment(declaredState(), body, more, parametersUri);
    }

    /** Gives a parameter of the nested template a value. */
    public <T> Deployment parameter(Parameter<T> parameter, T value) {
        return with(parameter.parameterName(), Expr.any(value));
    }

    /** Gives a parameter of the nested template a value. */
    public <T> Deployment parameter(Parameter<T> parameter, Expr<? extends T> value) {
        return with(parameter.parameterName(), value);
    }

    /** Gives a parameter a value: a plain Java value or an {@link Expr}. */
    public Deployment parameter(String name, @Nullable Object value) {
        return with(name, Expr.any(value));
    }

    /** Gives a parameter a secret that Azure fetches from a vault. */
    public Deployment secret(Parameter<String> parameter, Expr<String> vaultId, String secretName) {
        return with(parameter.parameterName(), new Secret(vaultId, Expr.of(secretName), null));
    }

    /** Gives a parameter a version of a secret that Azure fetches from a vault. */
    public Deployment secret(Parameter<String> parameter, Expr<String> vaultId, String secretName, String version) {
        return with(parameter.parameterName(), new Secret(vaultId, Expr.of(secretName), version));
    }

    /** Takes all parameters of a linked template from a file at an address. */
    public Deployment parametersUri(Expr<String> uri) {
        return new Deployment(declaredState(), body, parameters, uri);
    }

    /** Where it is kept, if it is not deployed to a resource group. */
    public Deployment location(String location) {
        return setProperty("location", location);
    }

    /** Where it is kept, if it is not deployed to a resource group. */
    public Deployment location(Expr<String> location) {
        return setProperty("location", location);
    }

    /** Refers to an output of the nested template. */
    public <T> Expr<T> output(Output<T> output) {
        return output(output.outputName()).as();
    }

    /** Refers to an output. */
    public AnyExpr output(String name) {
        return propertyAny("properties").get("outputs").get(name).get("value");
    }

    Body body() {
        return body;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    @Nullable
    Expr<String> parametersUri() {
        return parametersUri;
    }
}
