package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resource as it would be sent to Azure: expressions evaluated, copies made.
 *
 * <p>Immutable and thread-safe.
 */
public final class EvaluatedResource {
    private final Instance instance;
    private final Map<String, @Nullable Object> body;
    private final List<String> dependsOn;
    private final Secrets secrets;

    @SuppressWarnings("unchecked")
    EvaluatedResource(Instance instance, Secrets secrets) {
        this.instance = instance;
        this.secrets = secrets;
        Object evaluated = Json.copyOf(instance.body() instanceof Map<?, ?> map ? map : Map.of());
        this.body = evaluated instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
        this.dependsOn = Dependencies.deployed(instance).stream()
                .map(dependency -> dependency.id == null ? dependency.toString() : dependency.id.toString())
                .toList();
    }

    /** With its namespace and that of the resources it is part of: {@code Microsoft.Network/virtualNetworks/subnets}. */
    public String type() {
        return instance.type;
    }

    /** With the names of the resources it is part of: {@code vnet/subnet}. */
    public String name() {
        return instance.name;
    }

    /** The id it will have; the symbolic name for what is no Azure resource. */
    public String id() {
        return instance.id == null ? instance.toString() : instance.id.toString();
    }

    /** Its key in version 2 of the language, {@code sites[1]} in a loop. */
    public Optional<String> symbolicName() {
        return Optional.ofNullable(instance.identity.indexedName());
    }

    /** Where the template declares it: {@code resources[2]}. */
    public String declaredAt() {
        return instance.place.toString();
    }

    /** The loop it comes from. */
    public Optional<String> copyLoop() {
        return Optional.ofNullable(instance.identity.loop()).map(CopyLoop::name);
    }

    /** Which API it is sent to. */
    public String apiVersion() {
        return property("apiVersion").map(String::valueOf).orElse("");
    }

    /** Where it is, if it says so. */
    public Optional<String> location() {
        return property("location").map(String::valueOf);
    }

    /** All that is sent: {@code type}, {@code name}, {@code apiVersion}, {@code properties}, {@code sku}, … */
    public Map<String, @Nullable Object> body() {
        return body;
    }

    /**
     * What it has in a place such as {@code properties.addressSpace.addressPrefixes[0]} or {@code tags['cost center']}.
     *
     * @return a value as {@link Json} has them; nothing when there is none, or {@code null}
     * @throws IllegalArgumentException when the path is none
     */
    public Optional<Object> property(String path) {
        return JsonPath.of(path).in(body);
    }

    /** The ids of the resources it waits for: those it names, those it asks, and its parent. */
    public List<String> dependsOn() {
        return dependsOn;
    }

    /** What it deploys itself, when it is a deployment. */
    public Optional<EvaluatedDeployment> nested() {
        return Optional.ofNullable(instance.nested());
    }

    /** The body as JSON, secrets masked. */
    @Override
    public String toString() {
        return Json.write(secrets.maskValue(body));
    }
}
