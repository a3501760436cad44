package io.cloudoven.arm.definitions.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.arm.definitions.Definitions;
import io.cloudoven.arm.evaluation.EvaluationContext;
import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.template.Template;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeCheckTest {
    private static final String SCHEMA =
            "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";

    private final TypeCheck check = TypeCheck.against(Definitions.embedded());

    @Test
    void tells_all_problems_of_a_template_with_their_paths() {
        assertThat(problems("""
                {"type": "Microsoft.Storage/storageAccounts", "apiVersion": "2026-04-01", "name": "Shop",
                 "kind": "StorageV2", "sku": {"name": "Standard_LRS", "tier": "Standard"}, "id": "x",
                 "properties": {"minimumTlsVersio": "TLS1_2", "supportsHttpsTrafficOnly": "yes",
                                "networkAcls": {"ipRules": [{"action": "Allow"}], "bypass": 7}}}
                """))
                .containsExactlyInAnyOrder(
                        "resources[0](Microsoft.Storage/storageAccounts 'Shop').name: does not match ^[a-z0-9]+$",
                        "resources[0](Microsoft.Storage/storageAccounts 'Shop').sku.tier: only Azure sets this property; leave it out",
                        "resources[0](Microsoft.Storage/storageAccounts 'Shop').id: only Azure sets this property; leave it out",
                        "resources[0](Microsoft.Storage/storageAccounts 'Shop').properties.minimumTlsVersio: there is no such property; did you mean minimumTlsVersion?",
                        "resources[0](Microsoft.Storage/storageAccounts 'Shop').properties.supportsHttpsTrafficOnly: expected a boolean, but found a string",
                        "resources[0](Microsoft.Storage/storageAccounts 'Shop').properties.networkAcls.bypass: expected a string, but found a number",
                        "resources[0](Microsoft.Storage/storageAccounts 'Shop').properties.networkAcls.ipRules[0].value: required property is not set",
                        "resources[0](Microsoft.Storage/storageAccounts 'Shop').properties.networkAcls.defaultAction: required property is not set",
                        "resources[0](Microsoft.Storage/storageAccounts 'Shop').location: required property is not set");
    }

    @Test
    void takes_expressions_for_any_value_but_not_strings_that_only_begin_like_one() {
        assertThat(problems("""
                {"type": "Microsoft.Storage/storageAccounts", "apiVersion": "2026-04-01", "name": "[parameters('n')]",
                 "location": "[resourceGroup().location]", "kind": "[variables('k')]", "sku": "[variables('s')]",
                 "properties": {"supportsHttpsTrafficOnly": "[[true]"}}
                """)).singleElement().asString().contains("supportsHttpsTrafficOnly: expected a boolean");
    }

    @Test
    void knows_what_the_template_language_adds() {
        assertThat(problems("""
                {"type": "Microsoft.Network/virtualNetworks", "apiVersion": "2025-09-01", "name": "net", "condition": true,
                 "copy": {"name": "nets", "count": 2}, "dependsOn": ["x"], "comments": "any", "location": "westeurope",
                 "properties": {"copy": [{"name": "subnets", "count": 2, "input": {"nam": "[copyIndex('subnets')]"}}]},
                 "resources": [{"type": "subnets", "apiVersion": "2025-09-01", "name": "net/a", "properties": {"x": 1}}]}
                """))
                .containsExactlyInAnyOrder(
                        "resources[0](Microsoft.Network/virtualNetworks 'net').properties.copy[0].input.nam: there is no such property; did you mean name?",
                        "resources[0](Microsoft.Network/virtualNetworks 'net').resources[0](Microsoft.Network/virtualNetworks/subnets 'net/a').properties.x: there is no such property");
    }

    @Test
    void looks_into_nested_templates_and_symbolic_names() {
        Object template = Json.read("""
                {"$schema": "%s", "languageVersion": "2.0", "resources": {"inner": {
                  "type": "Microsoft.Resources/deployments", "apiVersion": "2025-04-01", "name": "inner",
                  "subscriptionId": "s", "resourceGroup": "g",
                  "properties": {"mode": "Incremental", "template": {"$schema": "%s", "resources": {"net": {
                    "type": "Microsoft.Network/virtualNetworks", "apiVersion": "2025-09-01", "name": "n", "tag": {}}}}}}}}
                """.formatted(SCHEMA, SCHEMA));

        assertThat(check.template(template))
                .singleElement()
                .asString()
                .isEqualTo(
                        "resources.inner(Microsoft.Resources/deployments 'inner').properties.template.resources"
                                + ".net(Microsoft.Network/virtualNetworks 'n').tag: there is no such property; did you mean tags?");
    }

    @Test
    void tells_the_kinds_of_discriminated_objects() {
        String script = """
                {"type": "Microsoft.Resources/deploymentScripts", "apiVersion": "2023-08-01", "name": "s",
                 "location": "westeurope", %s
                 "properties": {"azCliVersion": "2.60.0", "retentionInterval": "P1D"}}
                """;
        assertThat(problems(script.formatted("\"kind\": \"AzureCLI\","))).isEmpty();
        assertThat(problems(script.formatted("\"kind\": \"AzureCli\",")))
                .singleElement()
                .asString()
                .contains(".kind: no kind is called \"AzureCli\"; did you mean AzureCLI");
        assertThat(problems(script.formatted("")))
                .singleElement()
                .asString()
                .contains(".kind: required, for it says which kind this is: AzureCLI, AzurePowerShell");
        assertThat(problems(script.formatted("\"kind\": \"AzurePowerShell\","))).hasSize(2);
    }

    @Test
    void reads_the_kind_off_the_end_of_a_name() {
        assertThat(problems("""
                {"type": "Microsoft.Web/sites/config", "apiVersion": "2025-03-01",
                 "name": "[format('{0}/logs', parameters('site'))]", "properties": {"httpLogs": 7}}
                """))
                .singleElement()
                .asString()
                .contains("httpLogs: expected an object, but found a number");
    }

    @Test
    void knows_types_versions_and_scopes() {
        assertThat(
                        problems(
                                "{\"type\": \"Microsoft.Network/virtualNetwork\", \"apiVersion\": \"2025-09-01\", \"name\": \"n\"}"))
                .singleElement()
                .asString()
                .contains("did you mean Microsoft.Network/virtualNetworks");
        assertThat(
                        problems(
                                "{\"type\": \"Microsoft.Network/virtualNetworks\", \"apiVersion\": \"2015-01-01\", \"name\": \"n\"}"))
                .singleElement()
                .asString()
                .contains("there is no definition of version 2015-01-01, only of 2025-09-01");
        assertThat(
                        problems(
                                "{\"type\": \"Microsoft.Resources/resourceGroups\", \"apiVersion\": \"2025-04-01\", \"name\": \"n\", \"location\": \"x\"}"))
                .singleElement()
                .asString()
                .contains("cannot be deployed to resourceGroup, as the template's schema says, only to subscription");
        assertThat(
                        problems(
                                "{\"type\": \"Microsoft.Storage/locations/deletedAccounts\", \"apiVersion\": \"2026-04-01\", \"name\": \"n\"}"))
                .singleElement()
                .asString()
                .contains("can only be read");
    }

    @Test
    void checks_what_an_evaluation_left() {
        Template template = Template.read("""
                {"$schema": "%s", "contentVersion": "1.0.0.0",
                 "parameters": {"yes": {"type": "string", "defaultValue": "yes"}},
                 "resources": [
                  {"type": "Microsoft.Network/virtualNetworks", "apiVersion": "2025-09-01", "name": "net",
                   "location": "westeurope", "tags": "[parameters('yes')]",
                   "resources": [{"type": "subnets", "apiVersion": "2025-09-01", "name": "a",
                                  "properties": {"delegations": "[parameters('yes')]"}}]},
                  {"type": "Microsoft.Resources/deployments", "apiVersion": "2025-04-01", "name": "inner",
                   "properties": {"mode": "Incremental", "template": {
                     "$schema": "%s", "contentVersion": "1.0.0.0", "resources": [
                      {"type": "Microsoft.Network/virtualNetworks", "apiVersion": "2025-09-01", "name": "net2",
                       "location": "westeurope", "properties": {"enableDdosProtection": "[parameters('yes')]"}}]}}}]}
                """.formatted(SCHEMA, SCHEMA));

        assertThat(check.template(template.document())).isEmpty();
        assertThat(check.deployment(template.evaluate(EvaluationContext.resourceGroup("rg"))))
                .extracting(TypeProblem::toString)
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).contains("net').tags: expected an object, but found a string"),
                        two -> assertThat(two).contains("net/a').properties.delegations: expected an array"),
                        three -> assertThat(three)
                                .contains("net2').properties.enableDdosProtection: expected a boolean"));
    }

    @Test
    void never_says_the_value_of_a_string() {
        assertThat(problems("""
                {"type": "Microsoft.KeyVault/vaults/secrets", "apiVersion": "2026-02-01", "name": "v/s",
                 "properties": {"value": {"s3cret": "s3cret"}}}
                """)).allSatisfy(problem -> assertThat(problem).doesNotContain("s3cret"));
    }

    private List<String> problems(String resource) {
        return check
                .template(Json.read("{\"$schema\": \"" + SCHEMA + "\", \"resources\": [" + resource + "]}"))
                .stream()
                .map(TypeProblem::toString)
                .toList();
    }
}
