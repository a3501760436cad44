package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.scope.DeploymentScope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a template comes to: its resources in the order of deployment, and its outputs.
 *
 * <pre>{@code
 * deployment.resource("Microsoft.Network/virtualNetworks", "vnet").property("properties.addressSpace");
 * deployment.byType("Microsoft.Compute/virtualMachines").size();
 * deployment.output("url");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class EvaluatedDeployment {
    private final String name;
    private final DeploymentScope scope;
    private final Map<String, @Nullable Object> parameters;
    private final Set<String> secure;
    private final List<EvaluatedResource> resources = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final Map<String, EvaluatedOutput> outputs;
    private final Secrets secrets;

    EvaluatedDeployment(
            String name,
            DeploymentScope scope,
            Map<String, @Nullable Object> parameters,
            Set<String> secure,
            List<Instance> order,
            Map<String, EvaluatedOutput> outputs,
            Secrets secrets) {
        this.name = name;
        this.scope = scope;
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        parameters.forEach((parameter, value) -> {
            if (value != Failed.VALUE) {
                values.put(parameter, Json.copyOf(value));
            }
        });
        this.parameters = Collections.unmodifiableMap(values);
        this.secure = secure;
        this.outputs = Collections.unmodifiableMap(outputs);
        this.secrets = secrets;
        for (Instance instance : order) {
            if (instance.deployed()) {
                resources.add(new EvaluatedResource(instance, secrets));
            } else if (!instance.existing) {
                skipped.add(instance.id == null ? instance.toString() : instance.id.toString());
            }
        }
    }

    public String name() {
        return name;
    }

    /** Where it deploys to. */
    public DeploymentScope scope() {
        return scope;
    }

    /** The parameters with their values, given or by default. */
    public Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    /** The resources in the order of deployment: each after those it waits for, and otherwise as the template has them. */
    public List<EvaluatedResource> resources() {
        return Collections.unmodifiableList(resources);
    }

    /** The resources of this deployment and of those in it, all the way down. */
    public List<EvaluatedResource> allResources() {
        List<EvaluatedResource> all = new ArrayList<>();
        for (EvaluatedResource resource : resources) {
            all.add(resource);
            resource.nested().ifPresent(nested -> all.addAll(nested.allResources()));
        }
        return all;
    }

    /** The ids of the resources whose condition is false. */
    public List<String> skipped() {
        return Collections.unmodifiableList(skipped);
    }

    /** The resources of a type, in the order of deployment. */
    public List<EvaluatedResource> byType(String type) {
        return resources.stream()
                .filter(resource -> resource.type().equalsIgnoreCase(type))
                .toList();
    }

    /**
     * The resource of a type and name.
     *
     * @throws EvaluationException naming what there is when there is none
     */
    public EvaluatedResource resource(String type, String name) {
        List<EvaluatedResource> ofType = byType(type);
        for (EvaluatedResource resource : ofType) {
            if (resource.name().equalsIgnoreCase(name)) {
                return resource;
            }
        }
        List<String> names = (ofType.isEmpty() ? resources : ofType)
                .stream()
                        .map(resource -> resource.type() + " '" + resource.name() + "'")
                        .toList();
        throw new EvaluationException("there is no " + type + " '" + name + "' in the deployment; there are " + names);
    }

    /**
     * The deployment inside this one that has a name.
     *
     * @throws EvaluationException when there is none
     */
    public EvaluatedDeployment nested(String name) {
        return resource("Microsoft.Resources/deployments", name)
                .nested()
                .orElseThrow(() -> new EvaluationException("the deployment '" + name + "' has no template"));
    }

    /** The deployments inside this one, in the order of deployment. */
    public List<EvaluatedDeployment> nested() {
        return resources.stream()
                .flatMap(resource -> resource.nested().stream())
                .toList();
    }

    /** The outputs by name, without those whose condition is false. */
    public Map<String, EvaluatedOutput> outputs() {
        return outputs;
    }

    /**
     * The value of an output.
     *
     * @throws EvaluationException naming those there are when there is none
     */
    public @Nullable Object output(String name) {
        if (Json.member(outputs, name) instanceof EvaluatedOutput output) {
            return output.value();
        }
        throw new EvaluationException("there is no output '" + name + "'; there are " + outputs.keySet());
    }

    /** What {@code reference()} tells of a deployment besides what its template says. */
    Map<String, @Nullable Object> state() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        outputs.forEach((output, evaluated) -> {
            if (evaluated.value() != null) {
                values.put(output, ScopeFunctions.object("type", evaluated.type(), "value", evaluated.value()));
            }
        });
        return ScopeFunctions.object("outputs", values, "provisioningState", "Succeeded");
    }

    /** All of it as JSON, equal for equal input, secrets masked. */
    public String toJson() {
        return Json.write(secrets.maskValue(json()));
    }

    private Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("scope", scope.toString());
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        parameters.forEach(
                (parameter, value) -> values.put(parameter, secure.contains(parameter) ? "(secret)" : value));
        json.put("parameters", values);
        List<@Nullable Object> list = new ArrayList<>();
        for (EvaluatedResource resource : resources) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("id", resource.id());
            one.putAll(resource.body());
            if (!resource.dependsOn().isEmpty()) {
                one.put("dependsOn", resource.dependsOn());
            }
            resource.nested().ifPresent(nested -> one.put("deployment", nested.json()));
            list.add(one);
        }
        json.put("resources", list);
        if (!skipped.isEmpty()) {
            json.put("skipped", skipped);
        }
        Map<String, @Nullable Object> results = new LinkedHashMap<>();
        outputs.forEach(
                (output, evaluated) -> results.put(output, evaluated.secure() ? "(secret)" : evaluated.value()));
        json.put("outputs", results);
        return json;
    }

    /** The same as {@link #toJson()}. */
    @Override
    public String toString() {
        return toJson();
    }
}
