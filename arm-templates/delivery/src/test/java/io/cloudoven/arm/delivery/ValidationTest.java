package io.cloudoven.arm.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cloudoven.arm.delivery.ArmServer.Answer;
import io.cloudoven.arm.delivery.problem.DeploymentFailedException;
import io.cloudoven.arm.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ValidationTest {

    private final ArmServer server = ArmServer.start();
    private final Delivery azure = server.delivery(Shop.GROUP);

    private static final Map<String, ?> INVALID = Map.of(
            "error",
            Map.of(
                    "code",
                    "InvalidTemplateDeployment",
                    "message",
                    "see details",
                    "details",
                    List.of(
                            Map.of("code", "QuotaExceeded", "message", "too many", "target", Shop.MACHINE),
                            Map.of("code", "BadPassword", "message", "the value 'p4ss \"w0rd\"\\x' is too short"))));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void gives_all_problems_and_hides_the_secrets_that_azure_repeats() {
        server.refuse(9, "POST", "/validate", ArmServer.saying(400, Json.writeCompact(INVALID)));

        Validation validation = azure.validate(Shop.TEMPLATE, Shop.PARAMETERS);

        assertThat(validation.valid()).isFalse();
        assertThat(validation.problems())
                .map(Object::toString)
                .containsExactly(
                        "QuotaExceeded: too many (" + Shop.MACHINE + ")", "BadPassword: the value '***' is too short");
        DeploymentFailedException failure = catchThrowableOfType(DeploymentFailedException.class, validation::orThrow);
        assertThat(failure).hasMessageStartingWith("the template is not valid for resource group rg-shop:\n  - Quota");
        NoSecret.in(failure);
    }

    @Test
    void gives_them_also_when_they_are_known_later() {
        for (Answer answer : List.of(Answer.of(400, INVALID), Answer.of(200, INVALID))) {
            server.cloud.answerToQuestion = answer;
            assertThat(azure.validate(Shop.TEMPLATE, Shop.PARAMETERS).problems())
                    .extracting("code")
                    .containsExactly("QuotaExceeded", "BadPassword");
        }
    }

    @Test
    void says_that_it_cannot_tell_what_would_change() {
        for (Answer answer : List.of(
                Answer.of(400, INVALID), Answer.of(200, Map.of("status", "Failed", "error", INVALID.get("error"))))) {
            server.cloud.answerToQuestion = answer;
            assertThatThrownBy(() -> azure.whatIf(Shop.TEMPLATE, Shop.PARAMETERS))
                    .isInstanceOf(DeploymentFailedException.class)
                    .hasMessageContaining("what would change in resource group rg-shop")
                    .hasMessageContaining("\n  - QuotaExceeded: too many")
                    .satisfies(NoSecret::in);
        }
    }
}
