package io.cloudoven.arm.aks;

import static io.cloudoven.arm.expression.ArmFunctions.format;
import static io.cloudoven.arm.expression.ArmFunctions.resourceGroup;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.template.Parameter;
import io.cloudoven.arm.template.TemplateBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parameters of the cluster's template. */
final class AksParameters {
    final Parameter<String> location;
    final Parameter<String> name;
    final Parameter<String> vmSize;
    final Parameter<Number> systemNodes;
    private final TemplateBuilder aks;

    AksParameters(TemplateBuilder aks, AksCluster.Builder options) {
        this.aks = aks;
        location = aks.parameter(
                "location",
                t -> t.string().defaultValue(resourceGroup().location()).description("The Azure region."));
        name = aks.parameter(
                "name",
                t -> t.string()
                        .minLength(AksCluster.SHORTEST_NAME)
                        .maxLength(AksCluster.LONGEST_NAME)
                        .defaultValue(options.name)
                        .description("What everything is named after."));
        vmSize = aks.parameter(
                "vmSize", t -> t.string().defaultValue(options.vmSize).description("The size of the nodes."));
        systemNodes = aks.parameter(
                "systemNodes",
                t -> t.integer()
                        .min(1)
                        .max(NodePool.LARGEST)
                        .defaultValue(options.systemNodes)
                        .description("How many nodes there are for the system's own pods."));
    }

    /** How many nodes a pool has at most: {@code maxUserNodes}. */
    Parameter<Number> most(NodePool pool) {
        String name = Character.toUpperCase(pool.name().charAt(0)) + pool.name().substring(1);
        return aks.parameter(
                "max" + name + "Nodes",
                t -> t.integer()
                        .min(Math.max(1, pool.fewest()))
                        .max(NodePool.LARGEST)
                        .defaultValue(pool.most())
                        .description("How many nodes the pool " + pool.name() + " has at most."));
    }

    /** {@code <prefix><name>}. */
    Expr<String> named(String prefix) {
        return format(prefix + "{0}", name);
    }

    Map<String, Expr<String>> tags() {
        Map<String, Expr<String>> tags = new LinkedHashMap<>();
        tags.put("application", name);
        tags.put("managed-by", Expr.of("arm"));
        return tags;
    }
}
