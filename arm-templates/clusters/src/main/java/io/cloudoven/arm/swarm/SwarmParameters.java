package io.cloudoven.arm.swarm;

import static io.cloudoven.arm.expression.ArmFunctions.concat;
import static io.cloudoven.arm.expression.ArmFunctions.format;
import static io.cloudoven.arm.expression.ArmFunctions.resourceGroup;
import static io.cloudoven.arm.expression.ArmFunctions.uniqueString;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.template.Parameter;
import io.cloudoven.arm.template.TemplateBuilder;
import java.util.Map;

/** The parameters of the swarm's template. */
final class SwarmParameters {
    final Parameter<String> location;
    final Parameter<String> name;
    final Parameter<Number> managers;
    final Parameter<Number> workers;
    final Parameter<String> managerSize;
    final Parameter<String> workerSize;
    final Parameter<Map<String, Object>> image;
    final Parameter<String> adminUsername;
    final Parameter<String> sshPublicKey;
    final Parameter<String> sshSource;
    final Parameter<String> vault;

    SwarmParameters(TemplateBuilder swarm, SwarmCluster.Builder options) {
        location = swarm.parameter(
                "location",
                t -> t.string().defaultValue(resourceGroup().location()).description("The Azure region."));
        name = swarm.parameter(
                "name",
                t -> t.string()
                        .minLength(SwarmLimits.SHORTEST_NAME)
                        .maxLength(SwarmLimits.LONGEST_NAME)
                        .defaultValue(options.name)
                        .description("What everything is named after: lower case letters and digits."));
        managers = swarm.parameter(
                "managerCount",
                t -> t.integer()
                        .allowed(SwarmLimits.MANAGERS)
                        .defaultValue(options.managers)
                        .description("How many managers there are; an odd number."));
        workers = swarm.parameter(
                "workerCount",
                t -> t.integer()
                        .min(0)
                        .max(SwarmLimits.MOST_WORKERS)
                        .defaultValue(options.workers)
                        .description("How many workers there are at first."));
        managerSize = swarm.parameter(
                "managerSize", t -> t.string().defaultValue(options.managerSize).description("The managers' size."));
        workerSize = swarm.parameter(
                "workerSize", t -> t.string().defaultValue(options.workerSize).description("The workers' size."));
        image = swarm.parameter(
                "image",
                t -> t.object()
                        .property("publisher", t.string())
                        .property("offer", t.string())
                        .property("sku", t.string())
                        .property("version", t.string())
                        .defaultValue(Map.of(
                                "publisher", options.image.publisher(),
                                "offer", options.image.offer(),
                                "sku", options.image.sku(),
                                "version", options.image.version()))
                        .description("An image of Ubuntu 22.04 or later."));
        adminUsername = swarm.parameter(
                "adminUsername",
                t -> t.string().minLength(1).defaultValue(options.adminUsername).description("The user of SSH."));
        sshPublicKey = swarm.parameter(
                "sshPublicKey",
                t -> t.string().minLength(1).description("The public key that SSH asks for; there are no passwords."));
        sshSource = swarm.parameter(
                "sshSource",
                t -> t.string()
                        .defaultValue(options.sshSource)
                        .description("From where SSH is reached: an address range or a service tag."));
        vault = swarm.parameter(
                "vaultName",
                t -> t.string()
                        .minLength(3)
                        .maxLength(24)
                        .defaultValue(concat("kv-", uniqueString(resourceGroup().id(), name)))
                        .description("The Key Vault for join tokens; another one for each new swarm, since a vault that"
                                + " was deleted is not gone at once."));
    }

    /** {@code <name><suffix>}. */
    Expr<String> named(String suffix) {
        return format("{0}" + suffix, name);
    }
}
