package io.cloudoven.arm.delivery;

import io.cloudoven.arm.delivery.ArmCloud.Step;
import io.cloudoven.arm.delivery.parameter.JustInTimeParameters;
import io.cloudoven.arm.delivery.parameter.Parameters;
import io.cloudoven.arm.delivery.template.ArmTemplate;
import java.util.List;
import java.util.Map;

/** A small template with what belongs to it. */
final class Shop {

    static final String SUBSCRIPTION = "11111111-2222-3333-4444-555555555555";
    static final Scope GROUP = Scope.resourceGroup(SUBSCRIPTION, "rg-shop");
    static final String IN_GROUP = "/subscriptions/" + SUBSCRIPTION + "/resourceGroups/rg-shop/providers/";
    static final String NETWORK = IN_GROUP + "Microsoft.Network/virtualNetworks/vnet-shop";
    static final String MACHINE = IN_GROUP + "Microsoft.Compute/virtualMachines/vm-1";
    static final String NESTED = IN_GROUP + "Microsoft.Resources/deployments/inner";
    static final String PASSWORD = "p4ss \"w0rd\"\\x";

    static final ArmTemplate TEMPLATE = ArmTemplate.ofJson("""
            {
              // a comment
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": {
                "location": { "type": "string" },
                "nodes": { "type": "int", "defaultValue": 3 },
                "tags": { "type": "object", "defaultValue": {} },
                "note": { "type": "string", "nullable": true },
                "adminPassword": { "type": "secureString" }
              },
              "resources": []
            }
            """);

    /** As an environment's blob has it. */
    static final String SECRETS = """
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "adminPassword": { "value": "p4ss \\"w0rd\\"\\\\x" } }
            }
            """;

    static final Parameters PARAMETERS =
            Parameters.of("location", "westeurope").justInTime(JustInTimeParameters.from("the vault", () -> SECRETS));

    static final List<Step> STEPS = List.of(
            Step.of("Microsoft.Network/virtualNetworks", NETWORK),
            Step.of("Microsoft.Compute/virtualMachines", MACHINE),
            Step.of("Microsoft.Compute/virtualMachines", MACHINE + "2"));

    static final Map<String, ?> OUTPUTS = Map.of(
            "endpoint", Map.of("type", "String", "value", "https://shop.example"),
            "nodes", Map.of("type", "Int", "value", 3),
            "open", Map.of("type", "Bool", "value", true),
            "zones", Map.of("type", "Array", "value", List.of("1", "2")),
            "labels", Map.of("type", "Object", "value", Map.of("team", "shop")),
            "key", Map.of("type", "SecureString"));

    private Shop() {}
}
