package io.cloudoven.arm.swarm;

import static io.cloudoven.arm.expression.ArmFunctions.tenant;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.role.BuiltInRole;
import io.cloudoven.arm.template.TemplateBuilder;
import io.cloudoven.arm.types.authorization.RoleAssignment;
import io.cloudoven.arm.types.keyvault.Secret;
import io.cloudoven.arm.types.keyvault.Vault;
import io.cloudoven.arm.types.managedidentity.UserAssignedIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The Key Vault that join tokens go through, and who may do what with each of its secrets.
 *
 * <p>The secrets begin with {@code none}, since roles are given to secrets that exist; managers put the tokens there.
 */
final class TokenVault {
    private final TemplateBuilder swarm;
    private final Vault vault;
    private final List<RoleAssignment> managerRoles = new ArrayList<>();
    private final List<RoleAssignment> workerRoles = new ArrayList<>();
    final UserAssignedIdentity managers;
    final UserAssignedIdentity workers;

    TokenVault(TemplateBuilder swarm, SwarmParameters parameters, SwarmVnet network) {
        this.swarm = swarm;
        managers = identity("managerIdentity", "-managers", parameters);
        workers = identity("workerIdentity", "-workers", parameters);
        vault = swarm.add(Vault.named("vault")
                .name(parameters.vault)
                .location(parameters.location)
                .properties(p -> p.tenantId(tenant().tenantId())
                        .sku(sku -> sku.family("A").name("standard"))
                        .enableRbacAuthorization(true)
                        .enableSoftDelete(true)
                        .networkAcls(rules -> rules.defaultAction("Deny")
                                .bypass("AzureServices")
                                .virtualNetworkRules(rule -> rule.id(network.managers()))
                                .virtualNetworkRules(rule -> rule.id(network.workers())))));
        for (SwarmSecret secret : SwarmSecret.values()) {
            String symbolicName = symbolicName(secret);
            Secret added = swarm.add(Secret.named(symbolicName)
                    .parent(vault)
                    .name(secret.secretName())
                    .properties(p -> p.value(SwarmSecret.NONE).contentType("text/plain")));
            if (secret.isKeptBy(SwarmRole.MANAGER)) {
                managerRoles.add(swarm.add(BuiltInRole.KEY_VAULT_SECRETS_OFFICER.assignment(
                        "managersKeep" + capitalized(symbolicName), managers, added)));
            }
            if (secret.isReadBy(SwarmRole.WORKER)) {
                workerRoles.add(swarm.add(BuiltInRole.KEY_VAULT_SECRETS_USER.assignment(
                        "workersRead" + capitalized(symbolicName), workers, added)));
            }
        }
    }

    private UserAssignedIdentity identity(String symbolicName, String suffix, SwarmParameters parameters) {
        return swarm.add(UserAssignedIdentity.named(symbolicName)
                .name(parameters.named(suffix))
                .location(parameters.location));
    }

    /** {@code workerToken}. */
    private static String symbolicName(SwarmSecret secret) {
        String[] words = secret.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(capitalized(words[i]));
        }
        return name.toString();
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    Expr<String> name() {
        return vault.name();
    }

    /** Such as {@code https://kv-….vault.azure.net/}. */
    Expr<String> address() {
        return vault.properties().vaultUri();
    }

    /** What managers need before they start. */
    RoleAssignment[] managerRoles() {
        return managerRoles.toArray(new RoleAssignment[0]);
    }

    /** What workers need before they start. */
    RoleAssignment[] workerRoles() {
        return workerRoles.toArray(new RoleAssignment[0]);
    }
}
