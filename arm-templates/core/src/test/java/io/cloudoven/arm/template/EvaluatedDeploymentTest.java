package io.cloudoven.arm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.evaluation.AzureCloud;
import io.cloudoven.arm.evaluation.EvaluatedDeployment;
import io.cloudoven.arm.evaluation.EvaluatedResource;
import io.cloudoven.arm.evaluation.EvaluationContext;
import io.cloudoven.arm.evaluation.EvaluationException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluatedDeploymentTest {
    private static final String SITE = "Microsoft.Web/sites";

    private static final Template SHOP = Template.read("""
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "password": { "type": "securestring" }, "id": { "type": "string", "defaultValue": "[newGuid()]" } },
              "resources": [
                { "type": "Microsoft.Web/sites", "apiVersion": "2024-01-01", "name": "[concat('site', copyIndex())]",
                  "location": "[resourceGroup().location]", "tags": { "cost center": "a" },
                  "copy": { "name": "sites", "count": 2 }, "properties": { "list": [ { "n": "[copyIndex()]" } ] } },
                { "type": "Microsoft.Resources/deployments", "apiVersion": "2024-01-01", "name": "inside",
                  "dependsOn": [ "sites" ], "properties": { "mode": "Incremental", "template": { "resources": [
                    { "type": "Microsoft.Web/sites", "apiVersion": "2024-01-01", "name": "inner" } ] } } },
                { "type": "Microsoft.Web/sites", "apiVersion": "2024-01-01", "name": "off", "condition": false }
              ],
              "outputs": {
                "where": { "type": "string", "value": "[concat(subscription().id, '|', subscription().tenantId, '|', resourceGroup().tags.team, '|', deployment().name, '|', deployment().properties.templateLink.uri, '|', environment().name, '|', deployer().objectId)]" },
                "secret": { "type": "securestring", "value": "[parameters('password')]" },
                "id": { "type": "string", "value": "[parameters('id')]" }
              }
            }
            """);

    private static final EvaluationContext CONTEXT = EvaluationContext.resourceGroup("rg")
            .subscriptionId("s")
            .tenantId("t")
            .tag("team", "shop")
            .deploymentName("release")
            .templateUri("https://example.com/shop.json")
            .cloud(AzureCloud.of(Map.of("name", "OurCloud")))
            .deployer("me", "me@example.com")
            .now(Instant.EPOCH)
            .parameter("PASSWORD", "hunter2");

    private final EvaluatedDeployment deployment = SHOP.evaluate(CONTEXT);

    @Test
    void resources_are_found_by_type_and_name() {
        assertThat(deployment.resources()).hasSize(3);
        assertThat(deployment.byType("microsoft.web/SITES")).hasSize(2);
        EvaluatedResource site = deployment.resource(SITE, "site1");
        assertThat(site.id()).isEqualTo("/subscriptions/s/resourceGroups/rg/providers/Microsoft.Web/sites/site1");
        assertThat(site.apiVersion()).isEqualTo("2024-01-01");
        assertThat(site.location()).contains("westeurope");
        assertThat(site.property("properties.list[0].n")).contains(1L);
        assertThat(site.property("tags['cost center']")).contains("a");
        assertThat(site.property("properties.list[1]")).isEmpty();
        assertThat(site.copyLoop()).contains("sites");
        assertThat(site.declaredAt()).isEqualTo("resources[0]");
        assertThat(site.symbolicName()).isEmpty();
        assertThat(deployment
                        .resource("Microsoft.Resources/deployments", "inside")
                        .dependsOn())
                .containsExactly(deployment.byType(SITE).get(0).id(), site.id());
        assertThat(deployment.skipped()).singleElement().asString().endsWith("/sites/off");
    }

    @Test
    void what_is_not_there_is_told_with_what_is() {
        assertThatThrownBy(() -> deployment.resource(SITE, "none"))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll("'none'", "'site0'", "'site1'");
        assertThatThrownBy(() -> deployment.resource("A.B/c", "none")).hasMessageContaining("'inside'");
        assertThatThrownBy(() -> deployment.output("none")).hasMessageContainingAll("'none'", "where");
    }

    @Test
    void deployments_inside_are_reached() {
        assertThat(deployment.nested()).hasSize(1);
        assertThat(deployment.nested("inside").resource(SITE, "inner").name()).isEqualTo("inner");
        assertThat(deployment.allResources())
                .extracting(EvaluatedResource::name)
                .containsExactly("site0", "site1", "inside", "inner");
    }

    @Test
    void the_context_is_what_functions_tell() {
        assertThat(deployment.output("where"))
                .isEqualTo("/subscriptions/s|t|shop|release|https://example.com/shop.json|OurCloud|me");
        assertThat(deployment.output("id")).isEqualTo(SHOP.evaluate(CONTEXT).output("id"));
        assertThat(deployment.output("id"))
                .isNotEqualTo(SHOP.evaluate(CONTEXT.guidSeed(1)).output("id"));
    }

    @Test
    void secrets_have_values_but_no_text_tells_them() {
        assertThat(deployment.output("secret")).isEqualTo("hunter2");
        assertThat(deployment.parameters()).containsEntry("password", "hunter2");
        assertThat(List.of(deployment, deployment.outputs(), CONTEXT, deployment.resources())
                        .toString())
                .doesNotContain("hunter2");
    }

    @Test
    void another_scope_than_the_templates_is_refused() {
        assertThatThrownBy(() -> SHOP.evaluate(EvaluationContext.tenant()))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("EvaluationContext.resourceGroup(name)");
    }

    @Test
    void nothing_that_is_handed_out_can_be_changed() {
        assertThatThrownBy(() -> deployment.resources().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> deployment.outputs().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> deployment.parameters().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> deployment.resources().get(0).body().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
