package io.cloudoven.terraform.untyped;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** The resource {@code cloud_group} as the generator writes it. */
final class TypedGroup extends Resource<TypedGroup> {
    private static final BlockType TYPE =
            BlockType.resource(Cloud.PROVIDER.requirement(), "cloud_group", "location! name!");

    private TypedGroup(State state) {
        super(TYPE, state);
    }

    static TypedGroup named(String name) {
        return new TypedGroup(named(TYPE, name));
    }

    @Override
    protected TypedGroup inState(State state) {
        return new TypedGroup(state);
    }

    TypedGroup location(String location) {
        return setArgument("location", location);
    }

    TypedGroup location(Value<String> location) {
        return setArgument("location", location);
    }

    TypedGroup name(String name) {
        return setArgument("name", name);
    }

    TypedGroup name(Value<String> name) {
        return setArgument("name", name);
    }

    Value<String> name() {
        return attributeValue("name");
    }
}
