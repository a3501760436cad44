package io.cloudoven.schema.crawler.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.crawler.plugin.diagnostic.Diagnostic;
import io.cloudoven.schema.crawler.plugin.request.Unknown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real plugins say what is wrong with a configuration, and where. */
class ValidationIT {

    private static ProviderPlugin azurerm;
    private static ProviderPlugin time;

    @BeforeAll
    static void start() {
        azurerm = ProviderPlugin.start(RealPlugin.AZURERM.binary());
        time = ProviderPlugin.start(RealPlugin.TIME.binary());
    }

    @AfterAll
    static void stop() {
        if (azurerm != null) {
            azurerm.close();
        }
        if (time != null) {
            time.close();
        }
    }

    @Test
    void a_good_configuration_has_no_problems() {
        assertThat(time.validateResource("time_static", Map.of("rfc3339", "2026-01-01T00:00:00Z")))
                .isEmpty();
        assertThat(azurerm.validateResource(
                        "azurerm_resource_group",
                        Map.of("name", "rg", "location", "westeurope", "tags", Map.of("owner", "me"))))
                .isEmpty();
        assertThat(azurerm.validateDataSource("azurerm_resource_group", Map.of("name", "rg")))
                .isEmpty();
        assertThat(azurerm.validateProvider(Map.of(
                        "features", List.of(Map.of()), "subscription_id", "00000000-0000-0000-0000-000000000000")))
                .isEmpty();
    }

    @Test
    void nested_blocks_numbers_and_unknown_values_arrive() {
        Map<String, Object> cluster = Map.of(
                "name",
                "aks",
                "location",
                Unknown.VALUE,
                "resource_group_name",
                "rg",
                "dns_prefix",
                "aks",
                "identity",
                Map.of("type", "SystemAssigned"),
                "node_provisioning_profile",
                Map.of("mode", "Manual"),
                "default_node_pool",
                List.of(Map.of("name", "system", "node_count", 3, "vm_size", "Standard_D4s_v5")));

        assertThat(azurerm.validateResource("azurerm_kubernetes_cluster", cluster))
                .isEmpty();
    }

    @Test
    void a_bad_configuration_has_the_plugins_error_with_its_place() {
        assertThat(time.validateResource("time_static", Map.of("rfc3339", "yesterday")))
                .extracting(ValidationIT::placeAndSummary)
                .containsExactly("rfc3339: Invalid RFC3339 String Value");
        assertThat(azurerm.validateResource("azurerm_resource_group", Map.of("location", "westeurope")))
                .extracting(ValidationIT::placeAndSummary)
                .containsExactly("name: Missing required argument");
        assertThat(azurerm.validateResource(
                        "azurerm_virtual_network",
                        Map.of(
                                "name", "net",
                                "location", "westeurope",
                                "resource_group_name", "rg",
                                "address_space", List.of("10.0.0.0/16"),
                                "ddos_protection_plan", Map.of("id", "nonsense", "enable", true))))
                .extracting(diagnostic -> diagnostic.path().toString())
                .containsExactly("ddos_protection_plan[0].id");
    }

    @Test
    void what_needs_no_plugin_is_said_without_asking_one() {
        assertThat(azurerm.validateResource(
                        "azurerm_resource_group", Map.of("nam", "rg", "location", List.of(), "name", "rg")))
                .extracting(ValidationIT::placeAndSummary)
                .containsExactlyInAnyOrder("nam: Unknown argument", "location: Wrong type of value");
    }

    @Test
    void a_type_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> azurerm.validateResource("azurerm_nothing", Map.of()))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("has no resource azurerm_nothing");
    }

    private static String placeAndSummary(Diagnostic diagnostic) {
        return diagnostic.path() + ": " + diagnostic.summary();
    }
}
