package io.cloudoven.arm.template;

import static io.cloudoven.arm.expression.ArmFunctions.concat;
import static io.cloudoven.arm.expression.ArmFunctions.format;
import static io.cloudoven.arm.expression.ArmFunctions.map;
import static io.cloudoven.arm.expression.ArmFunctions.parameters;
import static io.cloudoven.arm.expression.ArmFunctions.toLower;
import static io.cloudoven.arm.expression.ArmFunctions.variables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cloudoven.arm.expression.Copy;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Problem;
import io.cloudoven.arm.resource.ResourceScope;
import io.cloudoven.arm.resource.UntypedResource;
import io.cloudoven.arm.sample.StorageAccount;
import io.cloudoven.arm.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TemplateBuilderTest {
    private static UntypedResource vnet(String symbolicName) {
        return UntypedResource.of("Microsoft.Network/virtualNetworks", "2025-09-01", symbolicName)
                .name(symbolicName);
    }

    private static List<String> problems(Consumer<TemplateBuilder> content) {
        return problems(2, content);
    }

    private static List<String> problems(int version, Consumer<TemplateBuilder> content) {
        TemplateBuilder builder = Template.builder(Scope.RESOURCE_GROUP).languageVersion(version);
        content.accept(builder);
        return catchThrowableOfType(InvalidTemplateException.class, builder::build).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void all_problems_are_told_at_once_with_their_places() {
        assertThat(problems(builder -> {
                    Parameter<String> secret = builder.parameter("secret", t -> t.secureString());
                    builder.parameter("Secret", t -> t.string().min(1));
                    builder.parameter("1st", t -> t.secureString().defaultValue("hunter2"));
                    builder.variable("v", parameters("missing").asString());
                    StorageAccount account = builder.add(StorageAccount.named("store")
                            .name("store")
                            .location("x")
                            .property("id", "/x"));
                    builder.add(vnet("a-b"));
                    builder.output("secret", concat("x", secret));
                    builder.output("gone", vnet("gone").id());
                    builder.output(
                            "endpoint", account.properties().primaryEndpoints().blob());
                }))
                .containsExactly(
                        "parameters.Secret: stands twice; names do not mind the case",
                        "parameters.1st: is no name that can stand here; it has to match [A-Za-z_$][A-Za-z0-9_$.-]{0,254}",
                        "resources.a-b: is no name that can stand here; it has to match [A-Za-z_][A-Za-z0-9_]*",
                        "parameters.Secret: has [minValue], which its type does not have",
                        "parameters.1st: has a secret as its default value, which anyone can read in the template",
                        "variables.v: uses parameters('missing'), which the template does not have; it has"
                                + " [parameters('1st'), parameters('Secret'), parameters('secret'), variables('v')]",
                        "store.sku: is required and missing",
                        "store.kind: is required and missing",
                        "store.id: only Azure sets this; leave it out",
                        "outputs.secret: shows a secret; use t.secureString() or t.secureObject(), or leave it out",
                        "outputs.gone: refers to gone, which is not in the template; add(...) it");
    }

    @Test
    void circles_are_named_along_their_way() {
        assertThat(problems(builder -> {
                    builder.add(vnet("a").properties(Map.of("next", vnet("b").id())));
                    builder.add(vnet("b").properties(Map.of("next", vnet("c").id())));
                    builder.add(vnet("c").dependsOn(vnet("a")));
                    builder.add(vnet("d").dependsOn(vnet("d")));
                }))
                .containsExactly("a: depends on itself: a -> b -> c -> a", "d: depends on itself: d -> d");
    }

    @Test
    void what_only_a_running_resource_knows_is_for_properties_and_outputs() {
        UntypedResource vnet = vnet("vnet");
        Expr<String> live = vnet.get("properties").get("resourceGuid").asString();

        assertThat(problems(builder -> {
                    builder.add(vnet);
                    builder.add(vnet("other")
                            .name(live)
                            .location(live)
                            .condition(Expr.any(live).asBoolean()));
                    builder.add(vnet("itself")
                            .properties(
                                    Map.of("x", vnet("itself").get("properties").get("y"))));
                }))
                .containsExactly(
                        "other.condition: asks for reference('vnet').properties.resourceGuid, which is known only when vnet"
                                + " is there; that may be asked for in properties and outputs",
                        "other.name: asks for reference('vnet').properties.resourceGuid, which is known only when vnet"
                                + " is there; that may be asked for in properties and outputs",
                        "other.location: asks for reference('vnet').properties.resourceGuid, which is known only when vnet"
                                + " is there; that may be asked for in properties and outputs",
                        "itself.properties: asks for reference('itself').properties.y, which only itself itself will know"
                                + " when it is there");
    }

    @Test
    void a_variable_that_speaks_of_a_running_resource_is_written_where_it_is_used() {
        TemplateBuilder builder = Template.builder(Scope.RESOURCE_GROUP);
        UntypedResource vnet = builder.add(vnet("vnet"));
        Variable<String> guid = builder.variable(
                "guid", vnet.get("properties").get("resourceGuid").asString());
        builder.output("lower", toLower(guid));

        Template template = builder.build();

        assertThat(template.variables()).isEmpty();
        assertThat(template.outputs().get("lower").value()).contains("[toLower(reference('vnet').resourceGuid)]");
    }

    @Test
    void several_resources_have_no_single_one_to_refer_to() {
        UntypedResource many = vnet("many").copy(2, (v, i) -> v.name(format("v{0}", i)));

        assertThat(problems(builder -> {
                    builder.add(many);
                    builder.output("id", many.id());
                }))
                .containsExactly("outputs.id: refers to many, of which there are several; use at(index) for one");
    }

    @Test
    void the_index_of_a_loop_and_the_variable_of_a_lambda_stay_inside() {
        List<Expr<?>> escaped = new ArrayList<>();

        assertThat(problems(builder -> {
                    Copy.of(2, i -> {
                        escaped.add(i);
                        return i;
                    });
                    map(Expr.list("a"), item -> {
                        escaped.add(item);
                        return item;
                    });
                    builder.variable("index", escaped.get(0));
                    builder.variable("item", escaped.get(1));
                }))
                .containsExactly(
                        "variables.index: uses the variable of a lambda or the index of a copy outside of it",
                        "variables.item: uses the variable of a lambda or the index of a copy outside of it");
    }

    @Test
    void what_only_version_2_has_is_refused_in_version_1() {
        assertThat(problems(1, builder -> {
                    builder.parameter("p", t -> t.string().nullable());
                    UntypedResource many = builder.add(vnet("many").copy(2, (v, i) -> v.name(format("v{0}", i))));
                    builder.output("all", many.references());
                }))
                .containsExactly(
                        "parameters.p: uses [nullable], which version 1 of the language does not have; use"
                                + " languageVersion(2)",
                        "outputs.all: asks for references() of many, which version 1 of the language does not have; use"
                                + " languageVersion(2) or at(index)");
    }

    @Test
    void what_another_template_has_is_passed_on_by_parameters_only() {
        TemplateBuilder other = Template.builder(Scope.RESOURCE_GROUP);
        Parameter<String> foreign = other.parameter("p", t -> t.string());
        Variable<String> variable = other.variable("v", "x");
        UntypedResource outside = vnet("outside");

        assertThat(problems(builder -> {
                    builder.add(outside);
                    builder.variable("a", concat(foreign, variable));
                    builder.nested("inner", inner -> inner.output("id", outside.id()));
                    builder.function("n", "f", f -> f.returns(t -> t.string(), concat(foreign, outside.id())));
                }))
                .containsExactly(
                        "functions.n.f: speaks of parameters('p'), but a function knows its own parameters only; pass it on",
                        "functions.n.f: speaks of reference('outside').id, but a function knows its own parameters only;"
                                + " pass it on",
                        "variables.a: uses the parameter 'p' of another template; pass it on as a parameter of this one",
                        "variables.a: uses the variable 'v' of another template; pass it on as a parameter of this one",
                        "inner: outputs.id: refers to outside, which is not in the template; add(...) it");
    }

    @Test
    void nested_deployments_get_their_parameters_and_go_where_they_can() {
        TemplateBuilder inner = Template.builder(Scope.SUBSCRIPTION);
        inner.parameter("needed", t -> t.string());

        assertThat(problems(builder -> {
                    builder.add(Deployment.nested("here", inner).parameter("unknown", 1));
                    builder.add(Deployment.nested("there", inner)
                            .parameter("needed", "x")
                            .scope(ResourceScope.subscription()));
                    builder.add(vnet("far").scope(ResourceScope.resourceGroup("rg-far")));
                    builder.add(Deployment.outer("outer", Template.builder(Scope.RESOURCE_GROUP)));
                }))
                .containsExactly(
                        "here.scope: is a resource group, but the nested template is for a subscription; say scope(...)",
                        "here.parameters.unknown: is no parameter of the nested template, which has [needed]",
                        "here.parameters.needed: is required by the nested template and missing",
                        "there.location: is required and missing: this deployment is in no resource group",
                        "far.scope: is elsewhere than the template is deployed; put it into a nested deployment to there",
                        "outer.properties: evaluates its expressions in the template around it, which version 2 of the"
                                + " language does not do; use Deployment.nested(...) or languageVersion(1)");
    }

    @Test
    void secrets_stay_where_nobody_sees_them() {
        TemplateBuilder inner = Template.builder(Scope.RESOURCE_GROUP);
        Parameter<String> open = inner.parameter("open", t -> t.string());
        Parameter<String> closed = inner.parameter("closed", t -> t.secureString());

        assertThat(problems(builder -> {
                    Parameter<String> secret = builder.parameter("secret", t -> t.secureString());
                    Variable<String> through = builder.variable("through", concat("x", secret));
                    UntypedResource vnet = builder.add(vnet("vnet"));
                    builder.add(Deployment.nested("nested", inner)
                            .parameter(open, through)
                            .parameter(closed, secret));
                    builder.output("keys", vnet.list("listKeys").get("key").asString());
                    builder.output("fine", t -> t.secureString(), secret);
                }))
                .containsExactly(
                        "nested.parameters.open: is given a secret, but is neither a secureString nor a secureObject",
                        "outputs.keys: shows a secret; use t.secureString() or t.secureObject(), or leave it out");
    }

    @Test
    void resources_go_to_the_levels_of_azure_that_have_them() {
        TemplateBuilder builder = Template.builder(Scope.SUBSCRIPTION);
        builder.add(StorageAccount.named("store")
                .name("store")
                .location("x")
                .kind("StorageV2")
                .sku(sku -> sku.name("Standard_LRS")));

        assertThatThrownBy(builder::build)
                .hasMessageContaining("store: is a Microsoft.Storage/storageAccounts, which cannot be deployed to a"
                        + " subscription; put it into a template for another scope, nested in this one");
    }

    @Test
    void children_fit_their_parents() {
        assertThat(problems(builder -> {
                    UntypedResource vnet = builder.add(vnet("vnet"));
                    builder.add(vnet("child").parent(vnet));
                    builder.add(vnet("same").name("vnet"));
                }))
                .containsExactly(
                        "same.name: is 'vnet', which vnet of the same type is called as well",
                        "child.parent: is a Microsoft.Network/virtualNetworks, which a Microsoft.Network/virtualNetworks"
                                + " cannot be a child of");
    }

    @Test
    void limits_are_those_of_azure() {
        List<String> problems = problems(builder -> {
            for (int i = 0; i < 257; i++) {
                builder.parameter("p" + i, t -> t.string());
            }
            for (int i = 0; i < 513; i++) {
                builder.variable("v" + i, "");
            }
            for (int i = 0; i < 65; i++) {
                builder.output("o" + i, Expr.of(""));
            }
            builder.variable("long", toLower(Expr.of("x".repeat(24_576))));
            builder.variable("large", "x".repeat(4 * 1024 * 1024));
            builder.add(vnet("many").copy(800, (v, i) -> v.name(format("v{0}", i))));
            builder.add(vnet("one"));
            builder.add(vnet("more").copy(801, (v, i) -> v.name(format("w{0}", i))));
        });

        assertThat(problems).hasSize(7);
        assertThat(problems.get(0)).isEqualTo("more.copy: has 801 instances, but there can be 0 to 800");
        assertThat(problems.get(1))
                .isEqualTo("resources: there are 1602 resources, copies counted, but Azure takes at most 800");
        assertThat(problems.get(2)).isEqualTo("parameters: there are 257 parameters, but Azure takes at most 256");
        assertThat(problems.get(3)).isEqualTo("variables: there are 515 variables, but Azure takes at most 512");
        assertThat(problems.get(4)).isEqualTo("outputs: there are 65 outputs, but Azure takes at most 64");
        assertThat(problems.get(5)).startsWith("the template: has 4").contains("but Azure takes at most 4194304");
        assertThat(problems.get(6)).startsWith("variables.long: is an expression of 24589 characters");
    }

    @Test
    void what_is_at_the_limit_is_taken() {
        TemplateBuilder builder = Template.builder(Scope.RESOURCE_GROUP);
        for (int i = 0; i < 256; i++) {
            builder.parameter("p" + i, t -> t.string());
        }
        // [toLower('…')] has 13 characters around it
        builder.variable("long", toLower(Expr.of("x".repeat(24_576 - 13))));
        builder.add(vnet("many").copy(800, (v, i) -> v.name(format("v{0}", i))));

        assertThat(builder.build().parameters()).hasSize(256);
    }

    @Test
    void names_that_are_only_spoken_are_looked_up() {
        TemplateBuilder builder = Template.builder(Scope.RESOURCE_GROUP);
        builder.parameter("p", t -> t.string());
        builder.variable("v", parameters("P").asString());
        builder.output("o", variables("V").asString());

        assertThat(builder.build().outputs().get("o").value()).contains("[variables('v')]");
    }

    @Test
    void an_expression_can_be_given_as_text() {
        TemplateBuilder builder = Template.builder(Scope.RESOURCE_GROUP);
        builder.parameter("p", t -> t.string());
        builder.output("o", Expr.parse("concat(Parameters('P'), 'x')[0]").asString());

        assertThat(builder.build().outputs().get("o").value()).contains("[concat(parameters('p'), 'x')[0]]");
        assertThat(problems(wrong -> wrong.variable("v", Expr.parse("toLower(variables('gone').x)"))))
                .containsExactly("variables.v: uses variables('gone'), which the template does not have; it has"
                        + " [variables('v')]");
    }

    @Test
    void there_are_two_versions_of_the_language() {
        assertThatThrownBy(() -> Template.builder(Scope.TENANT).languageVersion(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the template language has the versions 1 and 2, but got 3");
    }
}
