package io.cloudoven.arm.assertions;

import io.cloudoven.arm.evaluation.EvaluatedResource;
import io.cloudoven.arm.json.Json;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions over one resource of a deployment. */
public final class ResourceAssert extends AbstractAssert<ResourceAssert, EvaluatedResource> {
    ResourceAssert(EvaluatedResource actual) {
        super(actual, ResourceAssert.class);
    }

    /**
     * It has something in a place.
     *
     * <pre>{@code
     * assertThat(vnet).hasProperty("properties.addressSpace");   // passes
     * assertThat(vnet).hasProperty("properties.ddos");           // fails
     * }</pre>
     *
     * @param path such as {@code properties.subnets[0].name} or {@code tags['cost center']}
     */
    public ResourceAssert hasProperty(String path) {
        isNotNull();
        if (actual.property(path).isEmpty()) {
            throwAssertionError(new ShouldHaveProperty(actual, path));
        }
        return this;
    }

    /**
     * It has a value in a place; integers are equal whatever their class is, and objects in any order of members.
     *
     * <pre>{@code
     * assertThat(vnet).hasProperty("properties.addressSpace.addressPrefixes[0]", "10.0.0.0/16");   // passes
     * assertThat(vnet).hasProperty("properties.addressSpace.addressPrefixes[0]", "10.1.0.0/16");   // fails
     * }</pre>
     *
     * @throws IllegalArgumentException when {@code value} is nothing that JSON has
     */
    public ResourceAssert hasProperty(String path, @Nullable Object value) {
        isNotNull();
        Optional<Object> found = actual.property(path);
        if (!found.equals(Optional.ofNullable(Json.copyOf(value)))) {
            throwAssertionError(new ShouldHaveValue(actual, path, value));
        }
        return this;
    }

    /**
     * It has nothing in a place, or {@code null}.
     *
     * <pre>{@code
     * assertThat(vnet).hasNoProperty("properties.ddos");           // passes
     * assertThat(vnet).hasNoProperty("properties.addressSpace");   // fails
     * }</pre>
     */
    public ResourceAssert hasNoProperty(String path) {
        isNotNull();
        if (actual.property(path).isPresent()) {
            throwAssertionError(new ShouldNotHaveProperty(actual, path));
        }
        return this;
    }

    /** It is in a region: {@code hasLocation("westeurope")}. */
    public ResourceAssert hasLocation(String location) {
        return hasProperty("location", location);
    }

    /** It is sent to a version of its API: {@code hasApiVersion("2025-09-01")}. */
    public ResourceAssert hasApiVersion(String apiVersion) {
        return hasProperty("apiVersion", apiVersion);
    }

    /** It has a tag: {@code hasTag("team", "shop")}. */
    public ResourceAssert hasTag(String name, String value) {
        return hasProperty("tags['" + name + "']", value);
    }

    /**
     * It waits for another resource itself, because it names it, asks it or is a part of it.
     *
     * <pre>{@code
     * assertThat(nic).dependsOn("Microsoft.Network/virtualNetworks", "vnet");   // passes
     * assertThat(nic).dependsOn("Microsoft.Compute/virtualMachines", "vm");     // fails and names those it waits for
     * }</pre>
     */
    public ResourceAssert dependsOn(String type, String name) {
        isNotNull();
        if (!waitsFor(type, name)) {
            throwAssertionError(new ShouldDependOn(actual, type, name));
        }
        return this;
    }

    /**
     * It does not wait for another resource itself.
     *
     * <pre>{@code
     * assertThat(nic).doesNotDependOn("Microsoft.Compute/virtualMachines", "vm");     // passes
     * assertThat(nic).doesNotDependOn("Microsoft.Network/virtualNetworks", "vnet");   // fails
     * }</pre>
     */
    public ResourceAssert doesNotDependOn(String type, String name) {
        isNotNull();
        if (waitsFor(type, name)) {
            throwAssertionError(new ShouldNotDependOn(actual, type, name));
        }
        return this;
    }

    private boolean waitsFor(String type, String name) {
        String end = Names.id(type, name);
        return actual.dependsOn().stream().anyMatch(id -> Names.ends(id, end));
    }
}
