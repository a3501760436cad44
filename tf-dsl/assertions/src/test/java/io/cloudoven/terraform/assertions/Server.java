package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.ProviderRequirement;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.Value;
import java.util.function.UnaryOperator;

/** A resource as the generator writes it. */
public final class Server extends Resource<Server> {
    private static final BlockType TYPE = BlockType.resource(
            new ProviderRequirement("cloud", "example/cloud", "~> 1.0"), "cloud_server", "name! password~ disk{0,1}");

    private Server(State state) {
        super(TYPE, state);
    }

    public static Server named(String name) {
        return new Server(named(TYPE, name));
    }

    @Override
    protected Server inState(State state) {
        return new Server(state);
    }

    public Server name(String name) {
        return setArgument("name", name);
    }

    public Server name(Value<String> name) {
        return setArgument("name", name);
    }

    public Value<String> name() {
        return attributeValue("name");
    }

    public Server password(String password) {
        return setArgument("password", password);
    }

    public Value<String> password() {
        return attributeValue("password");
    }

    public Server zones(String... zones) {
        return setElements("zones", zones);
    }

    public ListValue<String> zones() {
        return attributeList("zones");
    }

    public Server disk(UnaryOperator<Disk> content) {
        return addBlock("disk", new Disk(newState("disk")), content);
    }

    public Disk disk() {
        return new Disk(onlyState("disk"));
    }
}
