package io.cloudoven.examples.benchmark;

import io.cloudoven.terraform.aws.Aws;
import io.cloudoven.terraform.aws.Instance;
import io.cloudoven.terraform.aws.Subnet;
import io.cloudoven.terraform.aws.Vpc;
import io.cloudoven.terraform.project.Blueprint;
import java.nio.file.Path;
import java.util.Map;

/**
 * The stack both sides of the benchmark emit: a VPC, n/2 subnets and n/2 instances.
 *
 * <p>Its twin for the peer stands in {@code benchmarks/cdktf}.
 */
public final class StackOfInstances {
    private StackOfInstances() {}

    /** Emits a stack of {@code arguments[0]} resources into the folder {@code arguments[1]}. */
    public static void main(String[] arguments) {
        of(Integer.parseInt(arguments[0])).writeTo(Path.of(arguments[1]));
    }

    /** A stack of {@code resources} resources and the VPC they are in. */
    public static Blueprint of(int resources) {
        Blueprint.Builder stack =
                Blueprint.builder("stack").provider(Aws.provider().region("eu-west-1"));
        Vpc vpc = stack.add(Vpc.named("main").cidrBlock("10.0.0.0/8").tags(Map.of("Name", "main")));
        for (int i = 0; i < resources / 2; i++) {
            Subnet subnet = stack.add(
                    Subnet.named("subnet-" + i).vpcId(vpc.id()).cidrBlock("10." + i / 256 + "." + i % 256 + ".0/24"));
            stack.add(Instance.named("instance-" + i)
                    .ami("ami-0123456789abcdef0")
                    .instanceType("t3.micro")
                    .subnetId(subnet.id())
                    .tags(Map.of("Name", "instance-" + i)));
        }
        return stack.build();
    }
}
