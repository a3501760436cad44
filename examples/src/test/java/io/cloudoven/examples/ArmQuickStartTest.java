package io.cloudoven.examples;

import static io.cloudoven.arm.assertions.ArmAssertions.assertThat;

import io.cloudoven.arm.evaluation.EvaluationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArmQuickStartTest {
    @Test
    void the_account_is_where_its_group_is_and_keeps_its_blobs_private() {
        var deployment = ArmQuickStart.template()
                .evaluate(EvaluationContext.resourceGroup("rg-shop")
                        .location("westeurope")
                        .resource("store", Map.of("primaryEndpoints", Map.of("blob", "https://st.example/"))));

        assertThat(deployment)
                .hasResourceCount(1)
                .hasOutput("blobs", "https://st.example/")
                .resource(
                        "Microsoft.Storage/storageAccounts",
                        deployment.resources().get(0).name())
                .hasLocation("westeurope")
                .hasProperty("properties.allowBlobPublicAccess", false);
    }
}
