package io.cloudoven.arm.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceIdTest {
    @ParameterizedTest
    @CsvSource({
        "/subscriptions/s/resourceGroups/g/providers/A.B/c/d,/subscriptions/s/resourceGroups/g,A.B/c,d",
        "/subscriptions/s/resourceGroups/g/providers/A.B/c/d/e/f,/subscriptions/s/resourceGroups/g,A.B/c/e,d/f",
        "/subscriptions/s/providers/A.B/c/d,/subscriptions/s,A.B/c,d",
        "/providers/A.B/c/d,'',A.B/c,d",
        "/providers/A.B/c/d/providers/E.F/g/h,/providers/A.B/c/d,E.F/g,h",
        "/subscriptions/s/resourceGroups/g,/subscriptions/s,Microsoft.Resources/resourceGroups,g",
    })
    void ids_are_read_and_put_together(String text, String scope, String type, String name) {
        ResourceId id = ResourceId.parse(text);
        assertThat(id).isNotNull().hasToString(text);
        assertThat(id.scope()).isEqualTo(scope);
        assertThat(id.type()).isEqualTo(type);
        assertThat(id.name()).isEqualTo(name);
        assertThat(ResourceId.of(scope, type, List.of(name.split("/")))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "/", "/providers/A.B", "/providers/A.B/c", "/providers/A.B/c/d/e", "/providers/A.B//d"})
    void what_is_no_id_is_none(String text) {
        assertThat(ResourceId.parse(text)).isNull();
    }

    @Test
    void names_have_to_be_as_many_as_the_type_wants() {
        assertThatThrownBy(() -> ResourceId.of("", "A.B/c/d", List.of("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'A.B/c/d' wants 2 names, but got 1");
        assertThatThrownBy(() -> ResourceId.of("", "A", List.of())).hasMessageContaining("no resource type");
    }

    @Test
    void ids_do_not_mind_the_case() {
        assertThat(ResourceId.parse("/providers/A.B/c/D"))
                .isEqualTo(ResourceId.parse("/PROVIDERS/a.b/C/d"))
                .hasSameHashCodeAs(ResourceId.parse("/PROVIDERS/a.b/C/d"));
    }

    @ParameterizedTest
    @CsvSource({
        "/,TENANT",
        "/subscriptions/s,SUBSCRIPTION",
        "/subscriptions/s/resourceGroups/g/,RESOURCE_GROUP",
        "Microsoft.Management/managementGroups/m,MANAGEMENT_GROUP",
        "/providers/Microsoft.Management/managementGroups/m,MANAGEMENT_GROUP",
    })
    void scopes_are_read_from_ids(String id, Scope kind) {
        DeploymentScope scope = DeploymentScope.parse(id);
        assertThat(scope).isNotNull();
        assertThat(scope.kind()).isEqualTo(kind);
        assertThat(DeploymentScope.parse(scope.toString())).isEqualTo(scope);
    }

    @Test
    void schemas_tell_the_scope() {
        for (Scope scope : Scope.values()) {
            assertThat(Scope.ofSchema(scope.schema())).contains(scope);
        }
        assertThat(Scope.ofSchema("http://schema.management.azure.com/schemas/2015-01-01/deploymentTemplate.json"))
                .contains(Scope.RESOURCE_GROUP);
        assertThat(Scope.ofSchema("https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#"))
                .isEmpty();
    }
}
