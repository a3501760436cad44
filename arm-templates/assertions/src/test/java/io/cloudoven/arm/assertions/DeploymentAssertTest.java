package io.cloudoven.arm.assertions;

import static io.cloudoven.arm.assertions.ArmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.evaluation.EvaluatedDeployment;
import io.cloudoven.arm.evaluation.EvaluationContext;
import io.cloudoven.arm.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentAssertTest {
    private static final String NET = "Microsoft.Network/virtualNetworks";
    private static final String SITE = "Microsoft.Web/sites";
    private static final String DEPLOYMENT = "Microsoft.Resources/deployments";
    private static final EvaluatedDeployment DEPLOYED =
            Template.read("""
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "password": { "type": "securestring" } },
              "resources": [
                { "type": "Microsoft.Network/virtualNetworks", "apiVersion": "2025-09-01", "name": "vnet",
                  "location": "westeurope", "tags": { "cost center": "shop" },
                  "properties": { "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] }, "retries": 3 } },
                { "type": "Microsoft.Web/sites", "apiVersion": "2024-01-01", "name": "[concat('site', copyIndex())]",
                  "copy": { "name": "sites", "count": 2 }, "dependsOn": ["vnet"],
                  "properties": { "secret": "[parameters('password')]" } },
                { "type": "Microsoft.Network/publicIPAddresses", "apiVersion": "1", "name": "ip", "condition": false },
                { "type": "Microsoft.Resources/deployments", "apiVersion": "1", "name": "inside",
                  "properties": { "mode": "Incremental", "template": {
                    "resources": [ { "type": "Microsoft.Web/sites", "apiVersion": "1", "name": "inner" } ] } } }
              ],
              "outputs": {
                "url": { "type": "string", "value": "https://shop.example.com" },
                "key": { "type": "securestring", "value": "[parameters('password')]" }
              }
            }
            """).evaluate(EvaluationContext.resourceGroup("rg").parameter("password", "hunter2"));

    @Test
    void what_is_there_passes() {
        assertThat(DEPLOYED)
                .hasResource(NET, "VNET")
                .hasResource(SITE)
                .hasNoResource("Microsoft.Sql/servers")
                .hasNoResource(NET, "other")
                .hasResourceCount(SITE, 2)
                .hasResourceCount(4)
                .skips("Microsoft.Network/publicIPAddresses", "ip")
                .hasOutput("URL")
                .hasOutput("url", "https://shop.example.com")
                .hasOutput("key", "hunter2")
                .hasNoOutput("password");
        assertThat(DEPLOYED).nested("inside").hasResourceCount(1).hasResource(SITE, "inner");
        assertThat(DEPLOYED)
                .resource(NET, "vnet")
                .hasProperty("properties.addressSpace")
                .hasProperty("properties.addressSpace.addressPrefixes[0]", "10.0.0.0/16")
                .hasProperty("properties.addressSpace", Map.of("addressPrefixes", List.of("10.0.0.0/16")))
                .hasProperty("properties.retries", 3)
                .hasProperty("properties.none", null)
                .hasNoProperty("properties.ddos")
                .hasLocation("westeurope")
                .hasApiVersion("2025-09-01")
                .hasTag("cost center", "shop");
        assertThat(DEPLOYED.resource(SITE, "site1")).dependsOn(NET, "vnet").doesNotDependOn(SITE, "site0");
    }

    @Test
    void a_missing_resource_fails_and_those_there_are_are_named() {
        fails(() -> assertThat(DEPLOYED).hasResource(NET, "net"), NET + " 'net'", NET + " 'vnet'");
        fails(
                () -> assertThat(DEPLOYED).hasResource("Microsoft.Sql/servers"),
                "Microsoft.Sql/servers",
                SITE + " 'site0'");
        fails(() -> assertThat(DEPLOYED).resource(NET, "net"), NET + " 'net'");
        fails(() -> assertThat(DEPLOYED).nested("outside"), DEPLOYMENT + " 'outside'", DEPLOYMENT + " 'inside'");
    }

    @Test
    void a_resource_too_many_fails() {
        fails(() -> assertThat(DEPLOYED).hasNoResource(SITE), "no resource of type", "site0", "site1");
        fails(() -> assertThat(DEPLOYED).hasNoResource(NET, "vnet"), "no resource", "vnet");
        fails(() -> assertThat(DEPLOYED).hasResourceCount(SITE, 3), "3 resources", "there are 2", "site1");
        fails(() -> assertThat(DEPLOYED).hasResourceCount(9), "9 resources", "there are 4");
    }

    @Test
    void a_resource_that_is_deployed_is_not_skipped() {
        fails(
                () -> assertThat(DEPLOYED).skips(NET, "vnet"),
                "the condition is false of",
                "Microsoft.Network/publicIPAddresses/ip");
    }

    @Test
    void wrong_outputs_fail() {
        fails(() -> assertThat(DEPLOYED).hasOutput("uri"), "uri", "url");
        fails(() -> assertThat(DEPLOYED).hasOutput("url", "x"), "\"x\"", "url = \"https://shop.example.com\"");
        fails(() -> assertThat(DEPLOYED).hasNoOutput("url"), "no output");
    }

    @Test
    void wrong_properties_fail_and_show_the_resource() {
        fails(() -> vnet().hasProperty("properties.ddos"), "properties.ddos", "addressPrefixes");
        fails(() -> vnet().hasProperty("properties.retries", 4), "properties.retries", "4", "3", "addressPrefixes");
        fails(() -> vnet().hasProperty("properties.retries", null), "null");
        fails(() -> vnet().hasNoProperty("properties.retries"), "not to have", "3");
        fails(() -> vnet().hasLocation("northeurope"), "location", "northeurope", "westeurope");
        fails(() -> vnet().hasTag("cost center", "x"), "tags['cost center']");
    }

    @Test
    void wrong_dependencies_fail() {
        fails(() -> vnet().dependsOn(SITE, "site0"), "to wait for", "nothing");
        fails(
                () -> assertThat(DEPLOYED.resource(SITE, "site0")).doesNotDependOn(NET, "vnet"),
                "not to wait for",
                "/virtualNetworks/vnet");
    }

    @Test
    void no_failure_tells_a_secret() {
        ResourceAssert site = assertThat(DEPLOYED.resource(SITE, "site0"));
        fails(() -> site.hasProperty("properties.secret", "other-secret"), "another secret", "(secret)");
        fails(() -> site.hasNoProperty("properties.secret"), "(secret)");
        fails(() -> assertThat(DEPLOYED).hasOutput("key", "other-secret"), "another secret");
    }

    @Test
    void a_snapshot_is_compared_byte_by_byte(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("shop.json");
        Files.writeString(file, DEPLOYED.toJson() + "\n");
        assertThat(DEPLOYED).matchesSnapshot(file);
        Files.writeString(file, DEPLOYED.toJson().replace("10.0.0.0", "10.1.0.0") + "\n");
        fails(() -> assertThat(DEPLOYED).matchesSnapshot(file), "- ", "\"10.1.0.0/16\"", "+ ", "\"10.0.0.0/16\"");
        Files.delete(file);
        fails(() -> assertThat(DEPLOYED).matchesSnapshot(file), "line 1", "(end)");
    }

    @Test
    void descriptions_are_kept() {
        assertThatThrownBy(() -> assertThat(DEPLOYED).as("the shop").hasOutput("uri"))
                .hasMessageContaining("[the shop]");
    }

    private static ResourceAssert vnet() {
        return assertThat(DEPLOYED).resource(NET, "vnet");
    }

    private static void fails(ThrowingCallable assertion, String... parts) {
        assertThatThrownBy(assertion)
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(parts)
                .message()
                .doesNotContain("hunter2", "other-secret");
    }
}
