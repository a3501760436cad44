package io.cloudoven.arm.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.delivery.json.JsonObjects;
import io.cloudoven.arm.delivery.problem.Cause;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.arm.delivery.problem.DeploymentFailedException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StacksTest {

    private final ArmServer server = ArmServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    static List<Scope> scopes() {
        return List.of(
                Shop.GROUP,
                Scope.subscription(Shop.SUBSCRIPTION, "westeurope"),
                Scope.managementGroup("mg-shop", "westeurope"));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void are_made_changed_and_deleted_in_every_scope_that_has_them(Scope scope) {
        server.cloud.stackEnd = Map.of(
                "provisioningState", "succeeded",
                "resources", List.of(Map.of("id", Shop.NETWORK, "status", "managed", "denyStatus", "denyDelete")),
                "deletedResources", List.of(Map.of("id", Shop.MACHINE)),
                "detachedResources", List.of(),
                "outputs", Shop.OUTPUTS);
        DeploymentStacks stacks = server.delivery(scope).stacks();

        StackResult result = stacks.apply(
                "shop",
                Shop.TEMPLATE,
                Shop.PARAMETERS,
                options -> options.description("the shop")
                        .actionOnUnmanage(UnmanageAction.DELETE_RESOURCES)
                        .deny(DenySettings.of(DenySettings.Mode.DENY_WRITE_AND_DELETE)
                                .excludePrincipals("p")
                                .excludeActions("Microsoft.Compute/virtualMachines/write")
                                .withChildScopes()));
        stacks.delete("shop", UnmanageAction.DELETE_ALL);
        stacks.delete("shop", UnmanageAction.DETACH_ALL);

        assertThat(result.resources()).containsExactly(Shop.NETWORK);
        assertThat(result.deleted()).containsExactly(Shop.MACHINE);
        assertThat(result.outputs().get("endpoint").asString()).isEqualTo("https://shop.example");
        Map<String, Object> sent = server.requests().get(0).json();
        assertThat(sent.containsKey("location")).isEqualTo(scope != Shop.GROUP);
        Map<String, Object> properties = JsonObjects.of(sent.get("properties"));
        assertThat(properties.get("actionOnUnmanage"))
                .isEqualTo(Map.of("resources", "delete", "resourceGroups", "detach", "managementGroups", "detach"));
        assertThat(properties.get("denySettings"))
                .isEqualTo(Map.of(
                        "mode",
                        "denyWriteAndDelete",
                        "excludedPrincipals",
                        List.of("p"),
                        "excludedActions",
                        List.of("Microsoft.Compute/virtualMachines/write"),
                        "applyToChildScopes",
                        true));
        assertThat(server.requests())
                .filteredOn(request -> request.method().equals("DELETE"))
                .map(ArmServer.Request::query)
                .satisfiesExactly(
                        query -> assertThat(query)
                                .contains(
                                        "unmanageAction.Resources=delete",
                                        "unmanageAction.ResourceGroups=delete",
                                        "unmanageAction.ManagementGroups=delete"),
                        query -> assertThat(query).contains("unmanageAction.Resources=detach"));
    }

    @Test
    void wait_for_an_earlier_change() {
        DeploymentStacks stacks = server.delivery(Shop.GROUP).stacks();
        server.cloud.stacks.put(
                (Shop.IN_GROUP + "Microsoft.Resources/deploymentStacks/shop").toLowerCase(java.util.Locale.ROOT), 0);

        assertThat(stacks.apply("shop", Shop.TEMPLATE, Shop.PARAMETERS, options -> options)
                        .name())
                .isEqualTo("shop");
        assertThat(server.count("PUT", "/deploymentStacks/shop")).isEqualTo(2);
    }

    @Test
    void name_the_causes_and_the_scope_that_has_none() {
        server.cloud.stackEnd = Map.of(
                "provisioningState", "failed",
                "failedResources",
                        List.of(Map.of(
                                "id", Shop.MACHINE, "error", Map.of("code", "InUse", "message", "somebody has it"))),
                "error", Map.of("code", "StackFailed", "message", "see p4ss \"w0rd\"\\x"));

        assertThatThrownBy(() -> server.delivery(Shop.GROUP)
                        .stacks()
                        .apply("shop", Shop.TEMPLATE, Shop.PARAMETERS, options -> options))
                .isInstanceOfSatisfying(
                        DeploymentFailedException.class,
                        failure -> assertThat(failure.causes())
                                .containsExactly(
                                        new Cause("InUse", "somebody has it", Shop.MACHINE),
                                        new Cause("StackFailed", "see ***", "")))
                .hasMessageStartingWith("stack shop in resource group rg-shop failed:");
        assertThatThrownBy(() ->
                        server.delivery(Scope.tenant("westeurope")).stacks().delete("shop", UnmanageAction.DETACH_ALL))
                .isInstanceOf(DeliveryException.class)
                .hasMessageStartingWith("the tenant has no stacks");
    }
}
