package io.cloudoven.terraform.sample;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.Value;
import java.util.Collection;

/** The block {@code default_node_pool} of {@code azurerm_kubernetes_cluster}. */
public final class NodePool extends NestedBlock<NodePool> {
    private static final Shape SHAPE = Shape.of("name! vm_size!");

    public NodePool(State state) {
        super(state);
    }

    @Override
    protected NodePool inState(State state) {
        return new NodePool(state);
    }

    @Override
    protected Shape shape() {
        return SHAPE;
    }

    public NodePool name(String name) {
        return setArgument("name", name);
    }

    public NodePool name(Value<String> name) {
        return setArgument("name", name);
    }

    public Value<String> name() {
        return attributeValue("name");
    }

    public NodePool vmSize(String vmSize) {
        return setArgument("vm_size", vmSize);
    }

    public NodePool vmSize(Value<String> vmSize) {
        return setArgument("vm_size", vmSize);
    }

    public Value<String> vmSize() {
        return attributeValue("vm_size");
    }

    public NodePool nodeCount(Number nodeCount) {
        return setArgument("node_count", nodeCount);
    }

    public NodePool nodeCount(Value<Number> nodeCount) {
        return setArgument("node_count", nodeCount);
    }

    public Value<Number> nodeCount() {
        return attributeValue("node_count");
    }

    public NodePool zones(String... zones) {
        return setElements("zones", zones);
    }

    public NodePool zones(Collection<String> zones) {
        return setArgument("zones", zones);
    }

    public NodePool zones(Value<? extends Collection<String>> zones) {
        return setArgument("zones", zones);
    }

    @SafeVarargs
    public final NodePool zones(Value<String>... zones) {
        return setElements("zones", zones);
    }

    public ListValue<String> zones() {
        return attributeList("zones");
    }
}
