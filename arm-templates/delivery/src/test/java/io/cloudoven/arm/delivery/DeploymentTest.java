package io.cloudoven.arm.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cloudoven.arm.delivery.ArmCloud.Step;
import io.cloudoven.arm.delivery.json.JsonObjects;
import io.cloudoven.arm.delivery.parameter.ParameterValue.KeyVaultSecret;
import io.cloudoven.arm.delivery.parameter.Parameters;
import io.cloudoven.arm.delivery.problem.Cause;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.arm.delivery.problem.DeploymentCancelledException;
import io.cloudoven.arm.delivery.problem.DeploymentFailedException;
import io.cloudoven.arm.delivery.template.ArmTemplate;
import io.cloudoven.arm.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeploymentTest {

    private final ArmServer server = ArmServer.start();
    private final Delivery azure = server.delivery(Shop.GROUP);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void deploys_tells_of_each_operation_and_gives_typed_outputs() {
        server.cloud.steps.put("shop", Shop.STEPS);
        server.cloud.outputs = Shop.OUTPUTS;
        List<DeploymentEvent> events = new ArrayList<>();

        DeploymentResult result =
                azure.deploy("shop", Shop.TEMPLATE, Shop.PARAMETERS, options -> options.listener(events::add));

        assertThat(events)
                .map(DeploymentEvent::toString)
                .containsExactly(
                        "shop: Create Microsoft.Network/virtualNetworks vnet-shop: Succeeded after 2 s",
                        "shop: Create Microsoft.Compute/virtualMachines vm-1: Running after 2 s",
                        "shop: Create Microsoft.Compute/virtualMachines vm-1: Succeeded after 2 s",
                        "shop: Create Microsoft.Compute/virtualMachines vm-12: Running after 2 s",
                        "shop: Create Microsoft.Compute/virtualMachines vm-12: Succeeded after 2 s");
        assertThat(result.output("endpoint").asString()).isEqualTo("https://shop.example");
        assertThat(result.output("NODES").asLong()).isEqualTo(3);
        assertThat(result.output("open").asBoolean()).isTrue();
        assertThat(result.output("zones").asList()).containsExactly("1", "2");
        assertThat(result.output("labels").asMap()).containsEntry("team", "shop");
        assertThat(result.output("labels").json()).isEqualTo("{\"team\":\"shop\"}");
        assertThat(result.resources()).containsExactly(Shop.NETWORK, Shop.MACHINE, Shop.MACHINE + "2");
        assertThat(result.duration()).isEqualTo(Duration.ofMillis(12_500));
        assertThat(result.correlationId()).hasSize(36);
        assertThatThrownBy(() -> result.output("adress"))
                .hasMessage("deployment shop has no output adress; it has endpoint, key, labels, nodes, open, zones");
        assertThatThrownBy(() -> result.output("nodes").asString())
                .hasMessage("output nodes is of type Int and not text");
        assertThatThrownBy(() -> result.output("key").asString())
                .hasMessage("output key is of type SecureString and not text; Azure gives no value of it");
    }

    @Test
    void sends_the_template_and_merged_parameters_as_they_are() {
        azure.deploy(
                "shop",
                Shop.TEMPLATE,
                Shop.PARAMETERS
                        .with("location", "[not an expression]")
                        .with("note", null)
                        .with("tags", Map.of("n", 1.5, "list", List.of(true)))
                        .with("nodes", new KeyVaultSecret("/subscriptions/x/vaults/v", "nodes", "7")),
                options -> options.mode(DeploymentMode.COMPLETE));

        Map<String, Object> properties =
                JsonObjects.of(sent("PUT", "/deployments/shop").get("properties"));
        assertThat(properties).containsEntry("mode", "Complete");
        assertThat(properties.get("template")).isEqualTo(Shop.TEMPLATE.content());
        assertThat(JsonObjects.same(properties.get("parameters"), JsonObjects.read("""
                                {
                                  "location": { "value": "[not an expression]" },
                                  "note": { "value": null },
                                  "tags": { "value": { "n": 1.5, "list": [true] } },
                                  "nodes": { "reference": {
                                    "keyVault": { "id": "/subscriptions/x/vaults/v" },
                                    "secretName": "nodes",
                                    "secretVersion": "7"
                                  } },
                                  "adminPassword": { "value": "p4ss \\"w0rd\\"\\\\x" }
                                }
                                """, "expected")))
                .isTrue();
    }

    @Test
    void sends_great_and_exact_numbers_as_they_are() {
        String numbers = "{\"great\":12345678901234567890,\"exact\":1.50}";
        azure.deploy(
                "shop",
                ArmTemplate.ofJson("{\"parameters\":{\"n\":{\"type\":\"object\"}},\"resources\":[" + numbers + "]}"),
                Parameters.ofJson("{\"n\":{\"value\":" + numbers + "}}"));

        assertThat(Json.writeCompact(sent("PUT", "/deployments/shop").get("properties")))
                .contains("\"resources\":[" + numbers + "]", "\"value\":" + numbers);
    }

    static List<Scope> scopes() {
        return List.of(
                Shop.GROUP,
                Scope.subscription(Shop.SUBSCRIPTION, "westeurope"),
                Scope.managementGroup("mg-shop", "westeurope"),
                Scope.tenant("westeurope"));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void works_in_every_scope(Scope scope) {
        Delivery delivery = server.delivery(scope);
        server.cloud.steps.put("shop", Shop.STEPS);
        server.cloud.answerToQuestion = Map.of("status", "Succeeded", "properties", Map.of("changes", List.of()));
        List<DeploymentEvent> events = new ArrayList<>();

        assertThat(delivery.validate(Shop.TEMPLATE, Shop.PARAMETERS).valid()).isTrue();
        assertThat(delivery.whatIf(Shop.TEMPLATE, Shop.PARAMETERS).changesAnything())
                .isFalse();
        delivery.deploy("shop", Shop.TEMPLATE, Shop.PARAMETERS, options -> options.listener(events::add));
        server.cloud.stuck = true;
        RunningDeployment running = delivery.start("shop", Shop.TEMPLATE, Shop.PARAMETERS);

        assertThat(events).isNotEmpty().noneMatch(event -> event.state().equals("Unknown"));
        assertThat(running.cancel()).isTrue();
        assertThat(server.requests())
                .allSatisfy(request -> assertThat(request.path())
                        .satisfiesAnyOf(
                                path -> assertThat(path).startsWith("/answers/"),
                                path -> assertThat(path)
                                        .startsWithIgnoringCase((scope.path().isEmpty() ? "" : "/" + scope.path())
                                                + "/providers/Microsoft.Resources/deployments/")));
    }

    @Test
    void names_all_innermost_causes_with_their_resources() {
        server.cloud.steps.put(
                "shop",
                List.of(
                        new Step(
                                "Microsoft.Compute/virtualMachines",
                                Shop.MACHINE,
                                Map.of(
                                        "code",
                                        "ResourceDeploymentFailure",
                                        "message",
                                        "the resource failed",
                                        "details",
                                        List.of(Map.of(
                                                "code",
                                                "Conflict",
                                                "message",
                                                "{\"status\":\"Failed\",\"error\":{\"code\":\"Outer\",\"message\":\"x\","
                                                        + "\"details\":[{\"code\":\"SkuNotAvailable\","
                                                        + "\"message\":\"not here\"}]}}")))),
                        new Step(
                                "Microsoft.Resources/deployments",
                                Shop.NESTED,
                                Map.of(
                                        "code",
                                        "DeploymentFailed",
                                        "message",
                                        "At least one operation failed",
                                        "details",
                                        List.of(Map.of("code", "QuotaExceeded", "message", "no {room} left"))))));
        server.cloud.steps.put(
                "inner",
                List.of(new Step(
                        "Microsoft.Network/virtualNetworks",
                        Shop.NETWORK,
                        Map.of("code", "QuotaExceeded", "message", "no {room} left"))));
        server.cloud.error = Map.of(
                "code",
                "DeploymentFailed",
                "message",
                "see details",
                "details",
                List.of(
                        Map.of("code", "SkuNotAvailable", "message", "not here"),
                        Map.of("code", "InvalidOutput", "message", "no such property", "target", "outputs.endpoint")));
        List<DeploymentEvent> events = new ArrayList<>();

        DeploymentFailedException failure = catchThrowableOfType(
                DeploymentFailedException.class,
                () -> azure.deploy("shop", Shop.TEMPLATE, Shop.PARAMETERS, options -> options.listener(events::add)));

        assertThat(failure.causes())
                .containsExactlyInAnyOrder(
                        new Cause("SkuNotAvailable", "not here", Shop.MACHINE),
                        new Cause("QuotaExceeded", "no {room} left", Shop.NETWORK),
                        new Cause("InvalidOutput", "no such property", "outputs.endpoint"));
        assertThat(failure)
                .hasMessageStartingWith(
                        "deployment shop in resource group rg-shop failed:\n  - SkuNotAvailable: not here ("
                                + Shop.MACHINE + ")");
        assertThat(events)
                .filteredOn(event -> event.deployment().equals("shop/inner"))
                .singleElement()
                .satisfies(event -> assertThat(event.state()).isEqualTo("Failed"));
    }

    @Test
    void runs_again_when_nothing_is_to_be_done() {
        server.cloud.outputs = Shop.OUTPUTS;
        DeploymentResult first = azure.deploy("shop", Shop.TEMPLATE, Shop.PARAMETERS);
        DeploymentResult second = azure.deploy("shop", Shop.TEMPLATE, Shop.PARAMETERS);

        assertThat(second.correlationId()).isNotEqualTo(first.correlationId());
        assertThat(second.outputs()).hasSameSizeAs(first.outputs());
    }

    @Test
    void joins_the_same_deployment_that_is_under_way_and_refuses_another() {
        server.cloud.stuck = true;
        RunningDeployment first = azure.start("shop", Shop.TEMPLATE, Shop.PARAMETERS);
        RunningDeployment second = azure.start("shop", Shop.TEMPLATE, Shop.PARAMETERS);

        assertThat(first.attached()).isFalse();
        assertThat(second.attached()).isTrue();
        assertThat(server.count("PUT", "/deployments/shop")).isOne();
        assertThatThrownBy(() -> azure.start(
                        "shop", Shop.TEMPLATE, Shop.PARAMETERS.with("nodes", 5).with("location", "eastus")))
                .isInstanceOf(DeliveryException.class)
                .hasMessageStartingWith(
                        "deployment shop in resource group rg-shop is under way with another template or"
                                + " other parameters; wait for it with attach(\"shop\")");
        server.cloud.stuck = false;
        assertThat(second.await().correlationId()).isEqualTo(first.await().correlationId());
        assertThat(azure.attach("shop", options -> options).await().name()).isEqualTo("shop");
        assertThatThrownBy(() -> azure.attach("nothing", options -> options))
                .hasMessage("there is no deployment nothing in resource group rg-shop; check its name");
    }

    @Test
    void joins_its_own_deployment_when_the_answer_to_starting_it_gets_lost() {
        server.spoil(1, "PUT", "/deployments/shop", ArmServer.hangUp());

        RunningDeployment running = azure.start("shop", Shop.TEMPLATE, Shop.PARAMETERS);

        assertThat(running.await().name()).isEqualTo("shop");
        assertThat(server.cloud.deployments).hasSize(1);
    }

    @Test
    void is_cancelled_from_another_thread() throws Exception {
        server.cloud.stuck = true;
        RunningDeployment running = azure.start("shop", Shop.TEMPLATE, Shop.PARAMETERS);
        CompletableFuture<DeploymentResult> waiting = CompletableFuture.supplyAsync(running::await);

        assertThat(running.cancel()).isTrue();

        assertThatThrownBy(waiting::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(DeploymentCancelledException.class)
                .hasMessageContaining("deployment shop in resource group rg-shop was cancelled");
        assertThat(running.cancel()).isFalse();
    }

    @Test
    void stops_waiting_and_leaves_the_deployment_alone() throws Exception {
        server.cloud.stuck = true;
        RunningDeployment running =
                azure.start("shop", Shop.TEMPLATE, Shop.PARAMETERS, options -> options.timeout(Duration.ofMillis(20)));
        assertThatThrownBy(running::await)
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("it goes on, attach(\"shop\") waits for it again");

        RunningDeployment again = azure.attach("shop", options -> options);
        Thread[] waiter = new Thread[1];
        Throwable[] thrown = new Throwable[1];
        waiter[0] = new Thread(() -> {
            try {
                again.await();
            } catch (DeliveryException e) {
                thrown[0] = e;
            }
        });
        waiter[0].start();
        waiter[0].interrupt();
        waiter[0].join();
        assertThat(thrown[0]).hasMessageContaining("the waiting thread was interrupted; in Azure it goes on");
        assertThat(server.cloud.deployments.values())
                .singleElement()
                .satisfies(deployment -> assertThat(deployment.state).isEqualTo("Running"));
    }

    @Test
    void lets_what_a_listener_throws_through() {
        server.cloud.steps.put("shop", Shop.STEPS);
        assertThatThrownBy(() -> azure.deploy(
                        "shop",
                        Shop.TEMPLATE,
                        Shop.PARAMETERS,
                        options -> options.listener(event -> {
                            throw new ArithmeticException("mine");
                        })))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refuses_what_cannot_be_before_it_asks() {
        assertThatThrownBy(() -> server.delivery(Scope.tenant("westeurope"))
                        .deploy("shop", Shop.TEMPLATE, Shop.PARAMETERS, o -> o.mode(DeploymentMode.COMPLETE)))
                .hasMessageStartingWith("the tenant takes incremental deployments alone");
        assertThatThrownBy(() -> azure.deploy("a/b", Shop.TEMPLATE, Shop.PARAMETERS))
                .hasMessageStartingWith("\"a/b\" is no name of a deployment");
        assertThatThrownBy(() -> Scope.resourceGroup("no-id", "rg"))
                .hasMessageContaining("not the id of a subscription");
        assertThatThrownBy(() -> Scope.resourceGroup(Shop.SUBSCRIPTION, "../x"))
                .hasMessageContaining("not the name of a resource group");
        assertThatThrownBy(() -> azure.deploy(
                        "shop", Shop.TEMPLATE, Parameters.of("locaton", 1).with("nodes", "three")))
                .hasMessage("""
                        4 problems in the parameters:
                          - locaton: the template has no such parameter
                          - nodes: the value is no int
                          - adminPassword: no value, and the template has no default
                          - location: no value, and the template has no default
                        the template declares adminPassword, location, nodes, note, tags""");
        assertThat(server.requests()).isEmpty();
    }

    private Map<String, Object> sent(String method, String path) {
        return server.requests().stream()
                .filter(request -> request.is(method, path))
                .findFirst()
                .orElseThrow()
                .json();
    }
}
