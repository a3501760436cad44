package io.cloudoven.arm.role;

import static io.cloudoven.arm.expression.ArmFunctions.guid;
import static io.cloudoven.arm.expression.ArmFunctions.subscriptionResourceId;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.types.authorization.RoleAssignment;
import io.cloudoven.arm.types.managedidentity.UserAssignedIdentity;

/** A role that Azure has built in; its id is the same in every tenant, as Azure's list of them says. */
public enum BuiltInRole {
    /** Manages networks. */
    NETWORK_CONTRIBUTOR("4d97b98b-1d4f-4787-a291-c67834d212e7"),
    /** Pulls images from a container registry. */
    ACR_PULL("7f951dda-4ed3-4680-a7ca-43fe172d538d"),
    /** Reads, lists and sets a Key Vault's secrets. */
    KEY_VAULT_SECRETS_OFFICER("b86a8fe4-44ce-4948-aee5-eccb2c155cd7"),
    /** Reads a Key Vault's secrets. */
    KEY_VAULT_SECRETS_USER("4633458b-17de-408a-b874-0445c86b69e6");

    private final String id;

    BuiltInRole(String id) {
        this.id = id;
    }

    /** Its assignment to an identity, on one resource alone. */
    public RoleAssignment assignment(String symbolicName, UserAssignedIdentity identity, Resource<?> scope) {
        return assignment(symbolicName, identity, identity.properties().principalId(), scope);
    }

    /**
     * Its assignment to what runs as a service principal, on one resource alone.
     *
     * @param holder what runs as that; with the scope and the role it makes the assignment's name, which so is the same in
     *     each deployment
     * @param principal the object id of the service principal
     */
    public RoleAssignment assignment(
            String symbolicName, Resource<?> holder, Expr<String> principal, Resource<?> scope) {
        return RoleAssignment.named(symbolicName)
                .scope(scope)
                .name(guid(scope.id(), holder.id(), id))
                .properties(
                        p -> p.roleDefinitionId(subscriptionResourceId("Microsoft.Authorization/roleDefinitions", id))
                                .principalId(principal)
                                .principalType("ServicePrincipal"));
    }
}
