package io.cloudoven.arm.assertions;

import io.cloudoven.arm.evaluation.EvaluatedDeployment;
import io.cloudoven.arm.evaluation.EvaluatedOutput;
import io.cloudoven.arm.evaluation.EvaluatedResource;
import io.cloudoven.arm.json.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.error.ErrorMessageFactory;
import org.jspecify.annotations.Nullable;

/**
 * Assertions over what a template comes to.
 *
 * <p>Types and names do not mind the case; each copy of a loop counts. Resources of deployments inside this one are asked
 * for with {@link #nested}.
 */
public final class DeploymentAssert extends AbstractAssert<DeploymentAssert, EvaluatedDeployment> {
    DeploymentAssert(EvaluatedDeployment actual) {
        super(actual, DeploymentAssert.class);
    }

    /**
     * There is a resource of a type and name.
     *
     * <pre>{@code
     * assertThat(deployment).hasResource("Microsoft.Network/virtualNetworks", "vnet");   // passes
     * assertThat(deployment).hasResource("Microsoft.Network/virtualNetworks", "net");    // fails and names those there are
     * }</pre>
     */
    public DeploymentAssert hasResource(String type, String name) {
        isNotNull();
        if (find(type, name) == null) {
            fail(new ShouldHaveResource(actual, type, name));
        }
        return this;
    }

    /**
     * There is at least one resource of a type.
     *
     * <pre>{@code
     * assertThat(deployment).hasResource("Microsoft.Network/virtualNetworks");    // passes
     * assertThat(deployment).hasResource("Microsoft.Network/publicIPAddresses");  // fails
     * }</pre>
     */
    public DeploymentAssert hasResource(String type) {
        isNotNull();
        if (actual.byType(type).isEmpty()) {
            fail(new ShouldHaveResource(actual, type, null));
        }
        return this;
    }

    /**
     * There is no resource of a type.
     *
     * <pre>{@code
     * assertThat(deployment).hasNoResource("Microsoft.Network/publicIPAddresses");   // passes
     * assertThat(deployment).hasNoResource("Microsoft.Network/virtualNetworks");     // fails and names those there are
     * }</pre>
     */
    public DeploymentAssert hasNoResource(String type) {
        isNotNull();
        if (!actual.byType(type).isEmpty()) {
            fail(new ShouldNotHaveResource(type, actual.byType(type)));
        }
        return this;
    }

    /**
     * There is no resource of a type and name.
     *
     * <pre>{@code
     * assertThat(deployment).hasNoResource("Microsoft.Network/virtualNetworks", "net");    // passes
     * assertThat(deployment).hasNoResource("Microsoft.Network/virtualNetworks", "vnet");   // fails
     * }</pre>
     */
    public DeploymentAssert hasNoResource(String type, String name) {
        isNotNull();
        EvaluatedResource found = find(type, name);
        if (found != null) {
            fail(new ShouldNotHaveResource(type, List.of(found)));
        }
        return this;
    }

    /**
     * There are so many resources of a type, copies counted.
     *
     * <pre>{@code
     * assertThat(deployment).hasResourceCount("Microsoft.Compute/virtualMachines", 3);   // passes
     * assertThat(deployment).hasResourceCount("Microsoft.Compute/virtualMachines", 2);   // fails and names the three
     * }</pre>
     */
    public DeploymentAssert hasResourceCount(String type, int count) {
        isNotNull();
        List<EvaluatedResource> found = actual.byType(type);
        if (found.size() != count) {
            fail(new ShouldHaveResourceCount(type, count, found));
        }
        return this;
    }

    /**
     * There are so many resources of all types together, copies counted.
     *
     * <pre>{@code
     * assertThat(deployment).hasResourceCount(7);   // passes
     * assertThat(deployment).hasResourceCount(8);   // fails and names the seven
     * }</pre>
     */
    public DeploymentAssert hasResourceCount(int count) {
        isNotNull();
        if (actual.resources().size() != count) {
            fail(new ShouldHaveResourceCount("any type", count, actual.resources()));
        }
        return this;
    }

    /**
     * A resource is declared, and its condition is false.
     *
     * <pre>{@code
     * assertThat(deployment).skips("Microsoft.Network/publicIPAddresses", "ip");     // passes
     * assertThat(deployment).skips("Microsoft.Network/virtualNetworks", "vnet");     // fails
     * }</pre>
     */
    public DeploymentAssert skips(String type, String name) {
        isNotNull();
        String end = Names.id(type, name);
        if (actual.skipped().stream().noneMatch(id -> Names.ends(id, end))) {
            fail(new ShouldSkip(type, name, actual.skipped()));
        }
        return this;
    }

    /**
     * There is an output.
     *
     * <pre>{@code
     * assertThat(deployment).hasOutput("url");    // passes
     * assertThat(deployment).hasOutput("uri");    // fails and names those there are
     * }</pre>
     */
    public DeploymentAssert hasOutput(String name) {
        require(name);
        return this;
    }

    /**
     * There is an output with a value.
     *
     * <pre>{@code
     * assertThat(deployment).hasOutput("url", "https://shop.example.com");   // passes
     * assertThat(deployment).hasOutput("url", "https://example.com");        // fails
     * }</pre>
     *
     * @throws IllegalArgumentException when {@code value} is nothing that JSON has
     */
    public DeploymentAssert hasOutput(String name, @Nullable Object value) {
        EvaluatedOutput output = require(name);
        if (!Objects.equals(output.value(), Json.copyOf(value))) {
            fail(new ShouldHaveOutputValue(Shown.of(actual, output), output.secure() ? Shown.SECRET : value));
        }
        return this;
    }

    /**
     * There is no output of a name.
     *
     * <pre>{@code
     * assertThat(deployment).hasNoOutput("password");   // passes
     * assertThat(deployment).hasNoOutput("url");        // fails
     * }</pre>
     */
    public DeploymentAssert hasNoOutput(String name) {
        isNotNull();
        if (Json.member(actual.outputs(), name) != null) {
            fail(new ShouldNotHaveOutput(name, actual.outputs().keySet()));
        }
        return this;
    }

    /** Goes on with a resource; fails when there is none of that type and name. */
    public ResourceAssert resource(String type, String name) {
        hasResource(type, name);
        return new ResourceAssert(actual.resource(type, name));
    }

    /** Goes on with the deployment inside this one that has a name; fails when there is none. */
    public DeploymentAssert nested(String name) {
        hasResource("Microsoft.Resources/deployments", name);
        return new DeploymentAssert(actual.nested(name));
    }

    /**
     * As JSON, secrets masked, it is what a file says. With {@code -Dgolden.update} the file is rewritten and the
     * assertion fails all the same, so that nobody leaves the switch on.
     *
     * <pre>{@code
     * assertThat(deployment).matchesSnapshot(Path.of("src/test/resources/cases/shop.json"));    // passes
     * assertThat(deployment).matchesSnapshot(Path.of("src/test/resources/cases/store.json"));   // fails with the first difference
     * }</pre>
     */
    public DeploymentAssert matchesSnapshot(Path file) {
        isNotNull();
        String difference = Snapshot.compare(actual, file);
        if (difference != null) {
            failWithMessage("%s", difference);
        }
        return this;
    }

    private EvaluatedOutput require(String name) {
        isNotNull();
        if (Json.member(actual.outputs(), name) instanceof EvaluatedOutput output) {
            return output;
        }
        fail(new ShouldHaveOutput(name, actual.outputs().keySet()));
        throw new AssertionError("unreachable");
    }

    private @Nullable EvaluatedResource find(String type, String name) {
        for (EvaluatedResource resource : actual.byType(type)) {
            if (resource.name().equalsIgnoreCase(name)) {
                return resource;
            }
        }
        return null;
    }

    private void fail(ErrorMessageFactory message) {
        throwAssertionError(message);
    }
}
