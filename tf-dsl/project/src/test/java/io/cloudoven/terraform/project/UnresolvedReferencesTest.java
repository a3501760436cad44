package io.cloudoven.terraform.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.terraform.block.InvalidConfigurationException;
import io.cloudoven.terraform.block.Local;
import io.cloudoven.terraform.block.Output;
import io.cloudoven.terraform.block.Problem;
import io.cloudoven.terraform.block.Variable;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Type;
import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.ForObject;
import io.cloudoven.terraform.hcl.ForTuple;
import io.cloudoven.terraform.hcl.GetAttribute;
import io.cloudoven.terraform.hcl.Root;
import io.cloudoven.terraform.hcl.Splat;
import io.cloudoven.terraform.hcl.Template;
import io.cloudoven.terraform.hcl.TemplatePart;
import io.cloudoven.terraform.hcl.Unary;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnresolvedReferencesTest {
    private final Blueprint.Builder blueprint = Blueprint.builder("test");
    private final Group absent = Group.complete("absent");

    @Test
    void an_output_of_a_resource_that_was_not_added_names_both_ends() {
        blueprint.output("kube_config", absent.name(), Output::sensitive);
        assertThatThrownBy(blueprint::build)
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessageContaining("output.kube_config: refers to azurerm_resource_group.absent, which is not in the"
                        + " blueprint; add(...) it");
    }

    @Test
    void they_are_told_together_with_all_other_problems() {
        blueprint.add(Group.named("main").name(Variable.of("name", Type.STRING)));
        blueprint.add(Group.complete("other").location(Local.of("place", Value.of("x"))));
        blueprint.local("copy", absent.location());
        assertThat(problems())
                .containsExactly(
                        "azurerm_resource_group.main.location: required argument is not set",
                        "azurerm_resource_group.main.name: refers to var.name, which is not in the blueprint; add(...)"
                                + " it",
                        "azurerm_resource_group.other.location: refers to local.place, which is not in the blueprint;"
                                + " add(...) it",
                        "local.copy: refers to azurerm_resource_group.absent, which is not in the blueprint; add(...)"
                                + " it");
    }

    @Test
    void nested_blocks_are_searched_and_named_with_their_place() {
        blueprint.add(Group.complete("main")
                .rule(rule -> rule.scope(Value.of("here")))
                .rule(rule -> rule.scope(absent.name())));
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("azurerm_resource_group.main.rule[1].scope: refers");
    }

    @Test
    void dynamic_blocks_and_loops_bind_names_of_their_own() {
        Group present = blueprint.add(Group.complete("present"));
        blueprint.add(Group.complete("main")
                .rules(Each.of("a", "b"), (rule, each) -> rule.scope(each.value()))
                .tags(Value.of(new ForObject(
                        "key", "tag", present.name().expression(), name("key"), get("tag", "text"), false, null))));
        blueprint.add(Group.named("many")
                .forEach(Each.of("a"), (group, each) -> group.name(each.key()).location(each.value())));
        assertThat(blueprint.build().configuration().declarations()).hasSize(3);
    }

    @Test
    void a_loop_binds_its_names_only_inside() {
        Expression elements = new Splat(get("element", "of"), List.of(), true);
        blueprint.output("x", Value.of(new ForTuple("", "element", elements, get("element", "id"), null)));
        assertThat(problems())
                .containsExactly("output.x: refers to element.of, which is not in the blueprint; add(...) it");
    }

    @Test
    void a_dynamic_block_binds_its_name_only_in_its_content() {
        blueprint.add(Group.complete("main")
                .rules(Each.of(Value.<List<String>>of(get("rule", "all"))), (rule, each) -> rule.scope(each.value())));
        assertThat(problems()).singleElement().asString().contains("main.rule.for_each: refers to rule.all");
    }

    @Test
    void templates_are_searched() {
        TemplatePart interpolation =
                new TemplatePart.Interpolation(absent.name().expression());
        TemplatePart loop = new TemplatePart.For(
                "", "x", name("each"), List.of(new TemplatePart.Interpolation(get("x", "y"))), false);
        TemplatePart choice = new TemplatePart.If(get("var", "flag"), List.of(interpolation), List.of(loop), false);
        blueprint.output("x", Value.of(Template.quoted(choice)));
        assertThat(problems())
                .containsExactly(
                        "output.x: refers to var.flag, which is not in the blueprint; add(...) it",
                        "output.x: refers to azurerm_resource_group.absent, which is not in the blueprint; add(...) it");
    }

    @Test
    void meta_arguments_are_references_too() {
        blueprint.add(Group.complete("main")
                .dependsOn(absent)
                .provider(Azure.provider().alias("west"))
                .lifecycle(l -> l.ignoreChanges("tags", "name").replaceTriggeredBy(absent.name())));
        blueprint.add(Group.complete("other").lifecycle(l -> l.ignoreAllChanges()));
        assertThat(problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(',')))
                .containsExactly(
                        "azurerm_resource_group.main.provider: refers to provider.azurerm.west",
                        "azurerm_resource_group.main.depends_on: refers to azurerm_resource_group.absent",
                        "azurerm_resource_group.main.lifecycle.replace_triggered_by: refers to"
                                + " azurerm_resource_group.absent");
    }

    @Test
    void raw_expressions_and_what_terraform_provides_are_left_alone() {
        blueprint.variable("type", Type.map(Type.object(o -> o.attribute("name", Type.STRING))));
        blueprint.output("raw", Value.raw("azurerm_resource_group.elsewhere.id"));
        blueprint.output("path", Value.of(get("path", "module")));
        blueprint.output("workspace", Value.of(get("terraform", "workspace")));
        assertThat(blueprint.build().files()).hasSize(4);
    }

    @Test
    void instances_count_as_the_resource() {
        Group many = blueprint.add(Group.complete("many").count(2));
        blueprint.output("one", many.at(0).name());
        blueprint.output("all", many.eachInstance(Group::name));
        assertThat(blueprint.build().files()).hasSize(4);
    }

    @Test
    void an_expression_of_any_depth_is_searched() {
        Expression deep = absent.name().expression();
        for (int i = 0; i < 200_000; i++) {
            deep = i % 2 == 0 ? new Unary(Unary.Operator.NOT, deep) : new GetAttribute(deep, "x");
        }
        blueprint.output("deep", Value.of(deep));
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("output.deep: refers to azurerm_resource_group.absent");
    }

    private List<String> problems() {
        try {
            blueprint.build();
            return List.of();
        } catch (InvalidConfigurationException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    private static Expression get(String root, String attribute) {
        return new Root(root).attribute(attribute);
    }

    private static Expression name(String name) {
        return new Root(name);
    }
}
