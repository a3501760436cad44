package io.cloudoven.arm.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.expression.Copy;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.Site;
import io.cloudoven.arm.sample.DailyScan;
import io.cloudoven.arm.sample.IpRule;
import io.cloudoven.arm.sample.Sku;
import io.cloudoven.arm.sample.StorageAccount;
import io.cloudoven.arm.sample.StorageAccountProperties;
import io.cloudoven.arm.sample.StorageKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedObjectTest {
    private static final StorageAccount STORE = StorageAccount.named("store");

    @Test
    void an_object_that_was_filled_is_its_properties_in_the_order_they_were_set() {
        StorageAccountProperties properties = new StorageAccountProperties()
                .minimumTlsVersion("TLS1_1")
                .ipRules(rule -> rule.value("10.0.0.1"))
                .scan(new DailyScan().hour(3))
                .ipRules(rule -> rule.value("10.0.0.2"))
                .minimumTlsVersion("TLS1_2");

        assertThat(properties.json(Site.UNKNOWN))
                .isEqualTo(Map.of(
                        "minimumTlsVersion", "TLS1_2",
                        "ipRules", List.of(Map.of("value", "10.0.0.1"), Map.of("value", "10.0.0.2")),
                        "scan", Map.of("mode", "Daily", "hour", 3L)));
    }

    @Test
    void an_object_taken_from_a_resource_refers() {
        assertThat(STORE.properties().primaryEndpoints().blob())
                .hasToString("reference('store').properties.primaryEndpoints.blob");
        assertThat(STORE.properties().ipRules().get(0).value())
                .hasToString("reference('store').properties.ipRules[0].value");
    }

    @Test
    void setting_changes_nothing_but_what_is_returned() {
        Sku sku = new Sku();
        Sku named = sku.name("Standard_LRS");

        assertThat(sku.json(Site.UNKNOWN)).isEqualTo(Map.of());
        assertThat(named.json(Site.UNKNOWN)).isEqualTo(Map.of("name", "Standard_LRS"));
    }

    @Test
    void all_that_is_missing_or_read_only_is_told_at_once() {
        DeclaredResource declaration = STORE.name("x")
                .kind(StorageKind.STORAGE_V2)
                .sku(sku -> sku.property("tier", "Standard"))
                .properties(p -> p.ipRules(rule -> rule)
                        .ipRules(Copy.of(2, index -> new IpRule()))
                        .scan(new DailyScan()))
                .declaration();

        assertThat(declaration.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "store.location: is required and missing",
                        "store.sku.name: is required and missing",
                        "store.sku.tier: only Azure sets this; leave it out",
                        "store.properties.ipRules[*].value: is required and missing",
                        "store.properties.scan.hour: is required and missing");
    }

    @Test
    void what_is_being_filled_has_nothing_to_refer_to() {
        assertThatThrownBy(() -> new Sku().name())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("take it from the resource");
    }

    @Test
    void values_stay_out_of_the_text() {
        assertThat(new Sku().name("secret")).hasToString("Sku[name]");
        assertThat(UntypedResource.of("Microsoft.Web/sites", "2024-11-01", "site")
                        .property("password", "secret"))
                .hasToString("Microsoft.Web/sites site");
    }

    @Test
    void an_expression_is_a_property_as_well() {
        assertThat(new Sku().name(Expr.call("parameters", "sku").asString()).json(Site.UNKNOWN))
                .isEqualTo(Map.of("name", "[parameters('sku')]"));
    }
}
