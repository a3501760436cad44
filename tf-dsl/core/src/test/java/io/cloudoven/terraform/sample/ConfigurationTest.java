package io.cloudoven.terraform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.terraform.block.Configuration;
import io.cloudoven.terraform.block.InvalidConfigurationException;
import io.cloudoven.terraform.block.Output;
import io.cloudoven.terraform.block.Variable;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Type;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigurationTest {
    @Test
    void a_cluster_is_written_to_four_files() {
        Variable<String> location = Variable.of("location", Type.STRING).defaultValue("westeurope");
        ResourceGroup group = ResourceGroup.named("main").name("rg-shop").location(location).tags(Map.of("b", "1", "a", "2"));
        KubernetesCluster cluster = KubernetesCluster.named("main")
                .name("aks-shop")
                .location(group.location())
                .resourceGroupName(group.name())
                .remark("small for now")
                .defaultNodePool(pool -> pool.name("system").nodeCount(3).vmSize("Standard_D4s_v5").zones("1", "2"));
        ResourceGroup many = ResourceGroup.named("many").forEach(Each.of("a", "b"), (g, name) -> g.name(name.key()).location(location));
        Configuration configuration = Configuration.builder()
                .requiredVersion(">= 1.9")
                .add(location)
                .add(group)
                .add(cluster)
                .add(many)
                .add(Output.of("kube_config", cluster.kubeConfigRaw()).sensitive())
                .add(Output.of("pool", cluster.defaultNodePool().zones().get(0)))
                .add(Output.of("pools", cluster.extraPool().each(NodePool::vmSize)))
                .add(Output.of("ids", many.eachInstance(ResourceGroup::id)))
                .build();
        configuration.files().forEach((name, body) -> System.out.println("# " + name + "\n" + body.toHcl()));
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        assertThatThrownBy(() -> Configuration.builder()
                        .add(ResourceGroup.named("main"))
                        .add(KubernetesCluster.named("main").defaultNodePool(p -> p.name("x")).defaultNodePool(p -> p))
                        .build())
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessageContaining("9 problems");
    }
}
