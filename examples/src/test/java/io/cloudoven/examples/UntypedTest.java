package io.cloudoven.examples;

import static io.cloudoven.terraform.assertions.TerraformAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.model.json.SchemaDocumentReader;
import io.cloudoven.terraform.azurerm.KubernetesCluster;
import io.cloudoven.terraform.block.Element;
import io.cloudoven.terraform.hcl.Body;
import io.cloudoven.terraform.project.Blueprint;
import io.cloudoven.terraform.untyped.UntypedProvider;
import io.cloudoven.terraform.untyped.UntypedResource;
import io.cloudoven.tools.SharedProviders;
import java.util.List;
import org.junit.jupiter.api.Test;

class UntypedTest {

    @Test
    void time_is_written_by_name() {
        Blueprint time = UntypedTime.blueprint(UntypedProvider.of(new SchemaDocumentReader()
                .read(SharedProviders.TIME.file())
                .get(0)
                .withVersion(SharedProviders.TIME.version())));
        assertThat(time)
                .requiresProvider("time")
                .hasResource("time_rotating.monthly")
                .hasResource("time_sleep.pause")
                .hasOutput("id");
    }

    @Test
    void a_cluster_is_the_same_text_written_by_name_and_with_its_class() {
        KubernetesCluster typed = KubernetesCluster.named("main")
                .name("aks-shop")
                .location("westeurope")
                .resourceGroupName("rg-shop")
                .dnsPrefix("shop")
                .defaultNodePool(pool -> pool.name("system")
                        .nodeCount(3)
                        .vmSize("Standard_D4s_v5")
                        .upgradeSettings(upgrade -> upgrade.maxSurge("33%")))
                .identity(identity -> identity.type("UserAssigned").identityIds("id"));
        UntypedResource untyped = UntypedProvider.of(Catalog.embedded().provider("hashicorp/azurerm"))
                .resource("azurerm_kubernetes_cluster", "main")
                .set("name", "aks-shop")
                .set("location", "westeurope")
                .set("resource_group_name", "rg-shop")
                .set("dns_prefix", "shop")
                .block(
                        "default_node_pool",
                        pool -> pool.set("name", "system")
                                .set("node_count", 3)
                                .set("vm_size", "Standard_D4s_v5")
                                .block("upgrade_settings", upgrade -> upgrade.set("max_surge", "33%")))
                .block(
                        "identity",
                        identity -> identity.set("type", "UserAssigned").set("identity_ids", List.of("id")));
        assertThat(hcl(untyped)).isEqualTo(hcl(typed));
        assertThat(untyped.asDeclaration().problems())
                .isEqualTo(typed.asDeclaration().problems());
    }

    private static String hcl(Element element) {
        return new Body(List.of(element.asDeclaration().block())).toHcl();
    }
}
