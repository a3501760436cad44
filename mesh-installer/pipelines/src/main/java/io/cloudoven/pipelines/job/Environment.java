package io.cloudoven.pipelines.job;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What a deployment changes. Approvals and other checks hang on the environment in Azure DevOps, not in the file: see
 * {@code io.cloudoven.pipelines.devops}.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/jobs-deployment-environment">environment</a>
 */
public final class Environment extends Element<Environment> {
    private static final Fields EMPTY = Fields.ordered("name", "resourceName", "resourceType", "tags");

    private Environment(Fields fields) {
        super(fields);
    }

    @Override
    protected Environment with(Fields fields) {
        return new Environment(fields);
    }

    /** An environment; Azure Pipelines makes one that is not there when the pipeline first runs. */
    public static Environment named(String name) {
        return new Environment(EMPTY.with("name", name));
    }

    /** Of it, one resource, such as a namespace of a cluster; steps then have its connection. */
    public Environment resource(String name) {
        return set("resourceName", name);
    }

    /** Only its Kubernetes resources. */
    public Environment kubernetes() {
        return set("resourceType", "Kubernetes");
    }

    /** Only its machines, with all of these tags if there are any. */
    public Environment virtualMachines(String... tags) {
        Environment machines = set("resourceType", "VirtualMachine");
        return tags.length == 0 ? machines : machines.set("tags", String.join(",", tags));
    }

    /** The name, with the resource after a dot, where that is all; else the fields. */
    @Override
    public @Nullable Object tree() {
        if (fields().has("resourceType")) {
            return super.tree();
        }
        String name = fields().text("name");
        return fields().has("resourceName") ? name + "." + fields().text("resourceName") : name;
    }

    @Override
    protected void check(Problems problems) {
        if (fields().text("name").isBlank()) {
            problems.add("the environment has no name");
        }
    }
}
