package io.cloudoven.arm.swarm;

import static io.cloudoven.arm.expression.ArmFunctions.base64;
import static io.cloudoven.arm.expression.ArmFunctions.format;
import static io.cloudoven.arm.expression.ArmFunctions.join;

import io.cloudoven.arm.expression.Copy;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.template.TemplateBuilder;
import io.cloudoven.arm.template.Variable;
import io.cloudoven.arm.types.managedidentity.UserAssignedIdentity;
import java.util.List;

/**
 * The custom data of the machines: scripts, and where their vault and the managers are. None of it is a secret.
 *
 * <p>It names the addresses of all managers that there can be: machines' custom data cannot change, and so it is the same
 * whether there are three managers or seven.
 */
final class CloudInit {
    private final Variable<String> document;
    private final Variable<String> engine;
    private final Variable<String> node;
    private final Expr<String> managers;
    private final TokenVault vault;

    CloudInit(TemplateBuilder swarm, TokenVault vault) {
        this.vault = vault;
        Variable<List<String>> addresses =
                swarm.variable("managerAddresses", Copy.of(SwarmLimits.MOST_MANAGERS, SwarmVnet::managerAddress));
        managers = join(addresses, " ");
        document = swarm.variable("cloudInit", SwarmScripts.cloudInit());
        engine = swarm.variable("engineScript", SwarmScripts.engine());
        node = swarm.variable("nodeScript", SwarmScripts.node());
    }

    Expr<String> of(SwarmRole role, UserAssignedIdentity identity) {
        return base64(format(
                document,
                role.word(),
                managers,
                vault.address(),
                identity.properties().clientId(),
                base64(engine),
                base64(node)));
    }
}
