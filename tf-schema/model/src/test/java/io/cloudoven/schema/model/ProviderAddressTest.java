package io.cloudoven.schema.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderAddressTest {

    @ParameterizedTest
    @CsvSource({
        "azurerm, registry.terraform.io/hashicorp/azurerm",
        "hashicorp/aws, registry.terraform.io/hashicorp/aws",
        "registry.opentofu.org/hashicorp/aws, registry.opentofu.org/hashicorp/aws",
        "Localhost:8080/My-Team/Thing2, localhost:8080/my-team/thing2",
        "terraform.io/builtin/terraform, terraform.io/builtin/terraform"
    })
    void reads_full_and_short_addresses(String text, String full) {
        assertThat(ProviderAddress.parse(text)).hasToString(full).isEqualTo(ProviderAddress.parse(full));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "a//b",
                "a/b/c/d",
                "..",
                "../x",
                "host/../x",
                "a b",
                "-a",
                "a-",
                "a--b",
                "a_b",
                "é",
                "a\\b",
                "ho_st/a/b",
                ".host/a/b",
                "host./a/b",
                "host:/a/b",
                "host:123456/a/b",
                "a\n"
            })
    void refuses_what_is_no_address(String text) {
        assertThatThrownBy(() -> ProviderAddress.parse(text))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("registry.terraform.io/hashicorp/azurerm");
    }

    @Test
    void keeps_the_parts_apart() {
        ProviderAddress address = ProviderAddress.parse("example.com/team/thing");

        assertThat(address.host()).isEqualTo("example.com");
        assertThat(address.namespace()).isEqualTo("team");
        assertThat(address.type()).isEqualTo("thing");
    }
}
