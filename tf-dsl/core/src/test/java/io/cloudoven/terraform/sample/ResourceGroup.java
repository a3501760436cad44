package io.cloudoven.terraform.sample;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.MapValue;
import io.cloudoven.terraform.expression.Value;
import java.util.Map;

/** {@code azurerm_resource_group}. */
public final class ResourceGroup extends Resource<ResourceGroup> {
    private static final BlockType TYPE =
            BlockType.resource(Sample.PROVIDER, "azurerm_resource_group", "location! name!");

    private ResourceGroup(State state) {
        super(TYPE, state);
    }

    /** A resource with the given name in the configuration: {@code azurerm_resource_group.<name>}. */
    public static ResourceGroup named(String name) {
        return new ResourceGroup(named(TYPE, name));
    }

    @Override
    protected ResourceGroup inState(State state) {
        return new ResourceGroup(state);
    }

    /** Sets {@code location}; required. */
    public ResourceGroup location(String location) {
        return setArgument("location", location);
    }

    /** Sets {@code location}; required. */
    public ResourceGroup location(Value<String> location) {
        return setArgument("location", location);
    }

    /** Refers to {@code location}. */
    public Value<String> location() {
        return attributeValue("location");
    }

    /** Sets {@code name}; required. */
    public ResourceGroup name(String name) {
        return setArgument("name", name);
    }

    /** Sets {@code name}; required. */
    public ResourceGroup name(Value<String> name) {
        return setArgument("name", name);
    }

    /** Refers to {@code name}. */
    public Value<String> name() {
        return attributeValue("name");
    }

    /** Sets {@code tags}. */
    public ResourceGroup tags(Map<String, String> tags) {
        return setArgument("tags", tags);
    }

    /** Sets {@code tags}. */
    public ResourceGroup tags(Value<? extends Map<String, String>> tags) {
        return setArgument("tags", tags);
    }

    /** Refers to {@code tags}. */
    public MapValue<String> tags() {
        return attributeMap("tags");
    }

    /** Refers to {@code id}; known after apply. */
    public Value<String> id() {
        return attributeValue("id");
    }
}
