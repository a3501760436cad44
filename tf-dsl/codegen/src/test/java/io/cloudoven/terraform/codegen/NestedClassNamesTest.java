package io.cloudoven.terraform.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.catalog.Catalog;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names of nested blocks as users of real providers meet them; a change here changes users' code. */
class NestedClassNamesTest {
    private final Map<String, String> azurerm = new HashMap<>();

    @Test
    void blocks_are_called_as_one_would_look_for_them() {
        GenerationOptions options = GenerationOptions.builder("p").build();
        CodeGenerator.generate(Catalog.embedded().provider("azurerm", "5.2.0").load(), options, azurerm::put);
        assertThat(azurerm)
                .containsKeys(
                        "p/block/DefaultNodePool.java",
                        "p/block/Identity.java",
                        "p/block/Timeouts.java",
                        "p/block/DataTimeouts.java",
                        "p/block/LinuxWebAppSiteConfig.java",
                        "p/block/NetworkInterfaceIpConfiguration.java",
                        "p/block/PrivateLinkServiceDataNatIpConfiguration.java",
                        "p/ResourceGroup.java",
                        "p/data/ResourceGroupData.java",
                        "p/AzurermFunctions.java");
        assertThat(azurerm.get("p/KubernetesCluster.java"))
                .contains("KubernetesCluster defaultNodePool(UnaryOperator<DefaultNodePool> content)")
                .contains("public DefaultNodePool defaultNodePool()")
                .doesNotContain("KubernetesCluster id(");
    }
}
