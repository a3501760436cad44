package io.cloudoven.schema.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.catalog.search.SearchResult;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.schema.model.SchemaKind;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {

    private static Catalog catalog;

    @BeforeAll
    static void open() {
        catalog = Catalog.embedded();
    }

    @Test
    void has_azurerm_aws_and_google() {
        assertThat(catalog.versions())
                .map(ProviderVersion::toString)
                .containsExactly(
                        "registry.terraform.io/hashicorp/aws 6.47.0",
                        "registry.terraform.io/hashicorp/azurerm 5.2.0",
                        "registry.terraform.io/hashicorp/google 7.45.0");
        assertThat(catalog.provider("azurerm").names(SchemaKind.RESOURCE)).hasSize(1104);
        assertThat(catalog.provider("aws").names(SchemaKind.RESOURCE)).hasSize(1659);
        assertThat(catalog.provider("hashicorp/google", "7.45.0").names(SchemaKind.DATA_SOURCE))
                .hasSize(459);
    }

    @Test
    void finds_by_kind_and_name() {
        ProviderCatalog azurerm = catalog.provider("azurerm");

        assertThat(azurerm.resource("azurerm_virtual_network")
                        .block()
                        .attributes()
                        .get("location")
                        .required())
                .isTrue();
        assertThat(azurerm.dataSource("azurerm_virtual_network").kind()).isEqualTo(SchemaKind.DATA_SOURCE);
        assertThat(azurerm.configuration().orElseThrow().block().blocks()).containsKey("features");
        assertThat(azurerm.function("normalise_resource_id")).isPresent();
        assertThat(azurerm.identity("azurerm_virtual_network")).isPresent();
        assertThat(azurerm.find(SchemaKind.RESOURCE, "../x")).isEmpty();
        assertThat(azurerm.names(SchemaKind.EPHEMERAL_RESOURCE)).hasSize(2);
        assertThat(azurerm.names(SchemaKind.ACTION)).isEmpty();
        assertThat(azurerm.resource("azurerm_subnet")).isSameAs(azurerm.resource("azurerm_subnet"));
    }

    @Test
    void names_what_was_probably_meant() {
        assertThatThrownBy(() -> catalog.provider("azurerm").resource("azurerm_virtual_netwrok"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("registry.terraform.io/hashicorp/azurerm 5.2.0 has no resource")
                .hasMessageContaining("did you mean azurerm_virtual_network");
        assertThatThrownBy(() -> catalog.provider("azurerm").schema(SchemaKind.ACTION, "x"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("it has none at all");
        assertThatThrownBy(() -> catalog.provider("time"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("no version of registry.terraform.io/hashicorp/time")
                .hasMessageContaining("azurerm 5.2.0");
        assertThatThrownBy(() -> catalog.provider("azurerm", "5.2.1"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("azurerm 5.2.1");
    }

    @Test
    void answers_a_question() {
        List<SearchResult> results = catalog.search("Which azurerm resources take a subnet ID?");

        assertThat(results).hasSize(20).allSatisfy(result -> {
            assertThat(result.provider().type()).isEqualTo("azurerm");
            assertThat(result.key().folder()).isEqualTo("resources");
        });
        assertThat(results.get(0).arguments()).containsExactly("subnet_id");
        assertThat(catalog.search("which azurerm resources take a subnet id?", 200))
                .filteredOn(result -> result.key().name().equals("azurerm_network_interface"))
                .singleElement()
                .satisfies(result -> assertThat(result.arguments()).containsExactly("ip_configuration.subnet_id"));
    }

    @ParameterizedTest
    @CsvSource({
        "azurerm virtual networks, resources/azurerm_virtual_network",
        "aws s3 bucket, resources/aws_s3_bucket",
        "kubernetes cluster, resources/azurerm_kubernetes_cluster",
        "storage account network rules default action, resources/azurerm_storage_account",
        "google compute instances, resources/google_compute_instance",
        "which ephemeral resources have a secret, ephemeral-resources/azurerm_key_vault_secret",
        "data sources azurerm subnet, data-sources/azurerm_subnet"
    })
    void finds_what_is_asked_for_among_the_first_answers(String question, String key) {
        assertThat(catalog.search(question, 5))
                .map(result -> result.key().toString())
                .contains(key);
    }

    @Test
    void has_no_answer_to_nonsense() {
        assertThat(catalog.search("xyzzy")).isEmpty();
        assertThat(catalog.search("")).isEmpty();
        assertThat(catalog.search("?!")).isEmpty();
    }

    @Test
    void names_that_are_almost_right_are_found() {
        assertThat(Catalog.embedded().similar("azurerm_kubernets_cluster")).startsWith("azurerm_kubernetes_cluster");
        assertThat(Catalog.embedded().similar("something else altogether")).isEmpty();
    }
}
