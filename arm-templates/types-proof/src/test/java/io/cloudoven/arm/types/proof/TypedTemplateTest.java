package io.cloudoven.arm.types.proof;

import static io.cloudoven.arm.expression.ArmFunctions.resourceGroup;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.arm.definitions.Definitions;
import io.cloudoven.arm.definitions.check.TypeCheck;
import io.cloudoven.arm.evaluation.EvaluatedDeployment;
import io.cloudoven.arm.evaluation.EvaluationContext;
import io.cloudoven.arm.scope.Scope;
import io.cloudoven.arm.template.Parameter;
import io.cloudoven.arm.template.Template;
import io.cloudoven.arm.template.TemplateBuilder;
import io.cloudoven.arm.types.managedidentity.UserAssignedIdentity;
import io.cloudoven.arm.types.network.Subnet;
import io.cloudoven.arm.types.network.VirtualNetwork;
import io.cloudoven.arm.types.resources.AzureCLIDeploymentScript;
import io.cloudoven.arm.types.storage.StorageAccount;
import io.cloudoven.arm.types.storage.value.StorageAccountKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template of generated classes, from Java to what would be sent to Azure. */
class TypedTemplateTest {
    private final TypeCheck check = TypeCheck.against(Definitions.embedded());

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void is_valid_as_it_is_written_and_as_it_is_sent(int version) {
        Template template = shop(version);

        assertThat(check.template(template.document())).isEmpty();
        EvaluatedDeployment deployment =
                template.evaluate(EvaluationContext.resourceGroup("rg-shop").unknownValues(asked -> "<" + asked + ">"));
        assertThat(check.deployment(deployment)).isEmpty();
        assertThat(deployment
                        .resource("Microsoft.Network/virtualNetworks/subnets", "net/front")
                        .dependsOn())
                .anyMatch(id -> id.endsWith("/virtualNetworks/net"));
        assertThat(template.toJson()).contains("listKeys", "userAssignedIdentities");
    }

    private static Template shop(int version) {
        TemplateBuilder shop = Template.builder(Scope.RESOURCE_GROUP).languageVersion(version);
        Parameter<String> location = shop.parameter(
                "location", p -> p.string().defaultValue(resourceGroup().location()));
        UserAssignedIdentity identity =
                shop.add(UserAssignedIdentity.named("identity").name("id-shop").location(location));
        StorageAccount account = shop.add(StorageAccount.named("store")
                .name("stshop")
                .location(location)
                .kind(StorageAccountKind.STORAGE_V2)
                .sku(sku -> sku.name("Standard_LRS"))
                .identity(i -> i.type("UserAssigned").userAssignedIdentities(identity.id(), u -> u))
                .properties(p -> p.minimumTlsVersion("TLS1_2")
                        .networkAcls(acls -> acls.defaultAction("Deny").ipRules(rule -> rule.value("10.0.0.1")))));
        VirtualNetwork net = shop.add(VirtualNetwork.named("net")
                .name("net")
                .location(location)
                .properties(p -> p.addressSpace(space -> space.addressPrefixes("10.0.0.0/16"))));
        shop.add(Subnet.named("front").in(net).name("front").properties(p -> p.addressPrefix("10.0.1.0/24")));
        shop.add(AzureCLIDeploymentScript.named("script")
                .name("script")
                .location(location)
                .properties(p -> p.azCliVersion("2.60.0")
                        .retentionInterval("P1D")
                        .scriptContent("true")
                        .storageAccountSettings(s -> s.storageAccountName(account.name())
                                .storageAccountKey(
                                        account.listKeys().keys().get(0).value()))));
        shop.output("blob", account.properties().primaryEndpoints().blob());
        return shop.build();
    }
}
