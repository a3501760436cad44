package io.cloudoven.arm.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.registry.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each request of each kind meets each fault: once it is overcome, always it is explained. */
class FaultsTest {

    private enum Kind {
        TOO_MANY(ArmServer.tooMany("0"), false, "Azure answered 429; it was asked several times and had no room"),
        BUSY(Fault.status(503), false, "Azure answered 503; it is out of order"),
        BROKEN(Fault.status(500), true, "Azure answered 500; it is out of order"),
        HUNG_UP(ArmServer.hangUp(), true, "the network does not get there or the answer was cut off"),
        CUT_OFF(Fault.cutOff(), true, "the network does not get there or the answer was cut off"),
        SILENT(Fault.hang(), false, "the network does not get there or the answer was cut off");

        private final Fault fault;
        private final boolean processed;
        private final String explained;

        Kind(Fault fault, boolean processed, String explained) {
            this.fault = fault;
            this.processed = processed;
            this.explained = explained;
        }
    }

    private enum Step {
        START("PUT", "/deployments/shop", Step::deploy),
        LOOK("GET", "/deployments/shop", Step::deploy),
        HASH("POST", "/calculateTemplateHash", Step::join),
        CANCEL("POST", "/cancel", Step::cancel),
        VALIDATE("POST", "/validate", azure -> azure.validate(Shop.TEMPLATE, Shop.PARAMETERS)),
        WHAT_IF("POST", "/whatIf", azure -> azure.whatIf(Shop.TEMPLATE, Shop.PARAMETERS)),
        ANSWER("GET", "/answers/", azure -> azure.whatIf(Shop.TEMPLATE, Shop.PARAMETERS)),
        STACK("PUT", "/deploymentStacks/", Step::stack),
        LOOK_AT_STACK("GET", "/deploymentStacks/", Step::stack),
        DELETE_STACK("DELETE", "/deploymentStacks/", azure -> azure.stacks().delete("shop", UnmanageAction.DELETE_ALL));

        private final String method;
        private final String part;
        private final Consumer<Delivery> action;

        Step(String method, String part, Consumer<Delivery> action) {
            this.method = method;
            this.part = part;
            this.action = action;
        }

        private static void deploy(Delivery azure) {
            assertThat(azure.deploy("shop", Shop.TEMPLATE, Shop.PARAMETERS).name())
                    .isEqualTo("shop");
        }

        private static void join(Delivery azure) {
            azure.start("joined", Shop.TEMPLATE, Shop.PARAMETERS);
            assertThat(azure.start("joined", Shop.TEMPLATE, Shop.PARAMETERS).attached())
                    .isTrue();
        }

        private static void cancel(Delivery azure) {
            azure.start("ended", Shop.TEMPLATE, Shop.PARAMETERS).cancel();
        }

        private static void stack(Delivery azure) {
            azure.stacks().apply("shop", Shop.TEMPLATE, Shop.PARAMETERS, options -> options);
        }
    }

    private final ArmServer server = ArmServer.start();
    private final Delivery azure = delivery(2, Duration.ofSeconds(20));

    @BeforeEach
    void set() {
        server.cloud.answerToQuestion = Map.of("status", "Succeeded", "properties", Map.of("changes", List.of()));
        server.cloud.steps.put("joined", Shop.STEPS);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    static Stream<Arguments> table() {
        return Stream.of(Step.values())
                .flatMap(step -> Stream.of(Kind.values())
                        // an answer without content cannot be cut off
                        .filter(kind -> step != Step.DELETE_STACK || kind != Kind.CUT_OFF)
                        .map(kind -> Arguments.of(step, kind)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void once_is_overcome(Step step, Kind kind) {
        fail(1, step, kind);
        step.action.accept(patient(kind));
        assertThat(server.count(step.method, step.part)).isGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("table")
    void always_is_explained_without_a_secret(Step step, Kind kind) {
        fail(Integer.MAX_VALUE, step, kind);
        assertThatThrownBy(() -> step.action.accept(patient(kind)))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining(kind.explained)
                .satisfies(NoSecret::in);
        assertThat(server.count(step.method, step.part)).isBetween(kind == Kind.SILENT ? 2L : 3L, 12L);
    }

    @Test
    void operations_that_cannot_be_listed_do_not_hide_how_a_deployment_ends() {
        server.refuse(Integer.MAX_VALUE, "GET", "/operations", Fault.status(503));
        List<DeploymentEvent> events = new ArrayList<>();

        azure.deploy("shop", Shop.TEMPLATE, Shop.PARAMETERS, options -> options.listener(events::add));

        assertThat(events).isNotEmpty().allMatch(event -> event.state().equals("Unknown"));
        assertThat(events.get(0).causes().get(0).message()).contains("Azure answered 503");
    }

    @Test
    void waits_as_long_as_it_is_asked_to() {
        server.refuse(1, "POST", "/validate", ArmServer.tooMany("1"));
        long start = System.nanoTime();

        server.delivery(Shop.GROUP).validate(Shop.TEMPLATE, Shop.PARAMETERS);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(990));
    }

    @Test
    void does_not_wait_longer_than_it_may() {
        server.refuse(1, "POST", "/validate", ArmServer.tooMany("3600"));

        assertThatThrownBy(() -> azure.validate(Shop.TEMPLATE, Shop.PARAMETERS)).hasMessageContaining("answered 429");
        assertThat(server.count("POST", "/validate")).isOne();
    }

    @Test
    void explains_who_is_not_let_in() {
        server.refuse(9, "POST", "/validate", ArmServer.saying(401, "{\"error\":{\"code\":\"ExpiredToken\"}}"));
        assertThatThrownBy(() -> azure.validate(Shop.TEMPLATE, Shop.PARAMETERS))
                .hasMessageContaining("the program's access token is not accepted");
        server.refuse(9, "POST", "/whatIf", ArmServer.saying(403, "{\"error\":{\"code\":\"AuthorizationFailed\"}}"));
        assertThatThrownBy(() -> azure.whatIf(Shop.TEMPLATE, Shop.PARAMETERS))
                .hasMessageContaining("lacks a role here")
                .hasMessageContaining("AuthorizationFailed");
    }

    @Test
    void takes_a_login_page_for_no_answer() {
        server.refuse(Integer.MAX_VALUE, "GET", "/deployments/shop", Fault.html());
        assertThatThrownBy(() -> azure.deploy("shop", Shop.TEMPLATE, Shop.PARAMETERS))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("looking at deployment shop in resource group rg-shop failed");
    }

    /** Waits long for all but who stays silent, so that a busy machine is not taken for one in trouble. */
    private Delivery patient(Kind kind) {
        return kind == Kind.SILENT ? delivery(1, Duration.ofMillis(600)) : azure;
    }

    private Delivery delivery(int retries, Duration answerWithin) {
        return server.builder(Shop.GROUP)
                .retries(retries, Duration.ofMillis(20))
                .answerWithin(answerWithin)
                .build();
    }

    private void fail(int times, Step step, Kind kind) {
        if (kind.processed) {
            server.spoil(times, step.method, step.part, kind.fault);
        } else {
            server.refuse(times, step.method, step.part, kind.fault);
        }
    }
}
