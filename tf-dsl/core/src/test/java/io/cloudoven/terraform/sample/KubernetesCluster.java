package io.cloudoven.terraform.sample;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.NestedList;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.Sensitive;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Value;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** {@code azurerm_kubernetes_cluster}, a small part of it. */
public final class KubernetesCluster extends Resource<KubernetesCluster> {
    private static final BlockType TYPE = BlockType.resource(
            Sample.PROVIDER,
            "azurerm_kubernetes_cluster",
            "location! name! resource_group_name! kube_config_raw~ default_node_pool{1,1} upgrade_override{0,1}");

    private KubernetesCluster(State state) {
        super(TYPE, state);
    }

    public static KubernetesCluster named(String name) {
        return new KubernetesCluster(named(TYPE, name));
    }

    @Override
    protected KubernetesCluster inState(State state) {
        return new KubernetesCluster(state);
    }

    public KubernetesCluster location(Value<String> location) {
        return setArgument("location", location);
    }

    public KubernetesCluster location(String location) {
        return setArgument("location", location);
    }

    public KubernetesCluster name(String name) {
        return setArgument("name", name);
    }

    public KubernetesCluster resourceGroupName(Value<String> resourceGroupName) {
        return setArgument("resource_group_name", resourceGroupName);
    }

    /** Sets the block {@code default_node_pool}; required, once. */
    public KubernetesCluster defaultNodePool(UnaryOperator<NodePool> content) {
        return addBlock("default_node_pool", new NodePool(newState("default_node_pool")), content);
    }

    /** Sets the block {@code default_node_pool} for each element; required, once. */
    public <E> KubernetesCluster defaultNodePool(Each<E> each, BiFunction<NodePool, Each<E>, NodePool> content) {
        return addBlocks("default_node_pool", new NodePool(newState("default_node_pool")), each, content);
    }

    /** Refers to the block {@code default_node_pool}. */
    public NodePool defaultNodePool() {
        return new NodePool(onlyState("default_node_pool"));
    }

    /** A list without a limit, to show what it looks like. */
    public NestedList<NodePool> extraPool() {
        return new NestedList<>(new NodePool(nestedState("extra_pool")));
    }

    public KubernetesCluster extraPool(UnaryOperator<NodePool> content) {
        return addBlock("extra_pool", new NodePool(newState("extra_pool")), content);
    }

    @Sensitive
    public Value<String> kubeConfigRaw() {
        return attributeValue("kube_config_raw");
    }
}
