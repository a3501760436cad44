package io.cloudoven.schema.discovery.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.terraform.codegen.plan.ClassPlan;
import io.cloudoven.terraform.codegen.plan.ClassRole;
import io.cloudoven.terraform.codegen.plan.MemberPlan;
import io.cloudoven.terraform.codegen.plan.ProviderPlan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the names in snippets against those that the generator settles. */
class GeneratedNamesTest {
    private static final String PACKAGE = "io.cloudoven.terraform.";

    @ParameterizedTest
    @ValueSource(strings = {"azurerm", "aws", "google"})
    void every_name_is_the_generators(String type) {
        ProviderSchema provider = Catalog.embedded().provider(type).load();
        ProviderPlan plan = ProviderPlan.of(provider, PACKAGE + type);
        JavaNames names = JavaNames.readyMade(provider);
        Map<String, String> ours = new TreeMap<>();
        Map<String, String> theirs = new TreeMap<>();
        for (ClassPlan generated : plan.classes((role, name) -> true).toList()) {
            if (generated.role() != ClassRole.NESTED) {
                Schema schema = provider.schemas(generated.role().kind()).get(generated.terraformName());
                theirs.put(schema.key().toString(), generated.name().toString());
                ours.put(
                        schema.key().toString(),
                        names.classOf(schema).orElseThrow().toString());
                for (MemberPlan member : generated.members()) {
                    String path = schema.key() + "." + member.name();
                    theirs.put(path, member.javaName());
                    ours.put(path, names.method(schema, List.of(), member.name()));
                }
            }
        }
        plan.functions().forEach(function -> {
            theirs.put(function.name(), plan.functionsClass() + "." + function.javaName());
            ours.put(
                    function.name(),
                    names.functions() + "." + names.method(provider.functions().get(function.name())));
        });

        assertThat(theirs).hasSizeGreaterThan(10_000);
        assertThat(ours).isEqualTo(theirs);
    }
}
