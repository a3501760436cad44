package io.cloudoven.terraform.project;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.ProviderRequirement;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Value;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** A resource as the generator writes it. */
final class Group extends Resource<Group> {
    private static final BlockType TYPE = BlockType.resource(
            new ProviderRequirement("azurerm", "hashicorp/azurerm", "~> 5.2"),
            "azurerm_resource_group",
            "location! name! rule{0,3}");

    private Group(State state) {
        super(TYPE, state);
    }

    static Group named(String name) {
        return new Group(named(TYPE, name));
    }

    /** A complete one. */
    static Group complete(String name) {
        return named(name).name("rg-" + name).location("westeurope");
    }

    @Override
    protected Group inState(State state) {
        return new Group(state);
    }

    Group location(String location) {
        return setArgument("location", location);
    }

    Group location(Value<String> location) {
        return setArgument("location", location);
    }

    Value<String> location() {
        return attributeValue("location");
    }

    Group name(String name) {
        return setArgument("name", name);
    }

    Group name(Value<String> name) {
        return setArgument("name", name);
    }

    Value<String> name() {
        return attributeValue("name");
    }

    Group tags(Value<?> tags) {
        return setArgument("tags", tags);
    }

    <E> Group rules(Each<E> each, BiFunction<GroupRule, Each<E>, GroupRule> content) {
        return addBlocks("rule", new GroupRule(newState("rule")), each, content);
    }

    Group rule(UnaryOperator<GroupRule> content) {
        return addBlock("rule", new GroupRule(newState("rule")), content);
    }
}
