package io.cloudoven.arm.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.definitions.type.ChoiceType;
import io.cloudoven.arm.definitions.type.DiscriminatedType;
import io.cloudoven.arm.definitions.type.NamedType;
import io.cloudoven.arm.definitions.type.ResourceFunction;
import io.cloudoven.arm.definitions.type.StringType;
import io.cloudoven.arm.definitions.type.TypeReference;
import io.cloudoven.arm.definitions.type.TypeScope;
import org.junit.jupiter.api.Test;

class DefinitionsTest {
    private final Definitions definitions = Definitions.embedded();

    @Test
    void tells_what_a_resource_type_takes() {
        ResourceDefinition account = definitions.resource("Microsoft.Storage/storageAccounts");

        assertThat(account.resource().apiVersion()).isEqualTo("2026-04-01");
        assertThat(account.resource().writable()).containsExactly(TypeScope.RESOURCE_GROUP);
        assertThat(account.body().properties().get("name").type())
                .isEqualTo(new StringType(3L, 24L, "^[a-z0-9]+$", false));
        assertThat(account.body().properties().get("sku").required()).isTrue();
        assertThat(account.body().properties().get("id").settable()).isFalse();
        assertThat(((ChoiceType) account.body().properties().get("kind").type()).values())
                .contains("StorageV2");
        assertThat(account.resource().functions())
                .extracting(ResourceFunction::name)
                .contains("listKeys");
    }

    @Test
    void does_not_mind_capitals() {
        assertThat(definitions.resource("microsoft.STORAGE/StorageAccounts"))
                .isEqualTo(definitions.resource("Microsoft.Storage/storageAccounts"));
    }

    @Test
    void has_older_versions_where_azure_publishes_them_beside_the_newest() {
        assertThat(definitions.resource("Microsoft.Sql/servers").resource().apiVersion())
                .isEqualTo("2025-01-01");
        assertThat(definitions.find("Microsoft.Sql/servers", "2014-04-01")).isPresent();
        assertThat(definitions.find("Microsoft.Sql/servers", "1999-01-01")).isEmpty();
    }

    @Test
    void names_the_kinds_of_an_object_that_has_some() {
        ResourceDefinition script = definitions.resource("Microsoft.Resources/deploymentScripts");
        NamedType body = script.body();

        assertThat(body).isInstanceOf(DiscriminatedType.class);
        DiscriminatedType discriminated = (DiscriminatedType) body;
        assertThat(discriminated.discriminator()).isEqualTo("kind");
        assertThat(discriminated.kinds()).containsOnlyKeys("AzureCLI", "AzurePowerShell");
        TypeReference kind = discriminated.kinds().get("AzureCLI");
        assertThat(script.types().named(kind).properties()).containsKey("kind");
    }

    @Test
    void says_what_somebody_may_have_meant() {
        assertThatThrownBy(() -> definitions.resource("Microsoft.Storage/storageAcounts"))
                .isInstanceOf(ArmException.class)
                .hasMessageContaining("did you mean Microsoft.Storage/storageAccounts");
        assertThatThrownBy(() -> definitions.resource("Microsoft.Sorage/storageAccounts"))
                .hasMessageContaining("did you mean Microsoft.Storage/storageAccounts");
        assertThatThrownBy(() -> definitions.namespace("Microsoft.Netwrk"))
                .hasMessageContaining("did you mean microsoft.network");
    }
}
