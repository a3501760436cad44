package io.cloudoven.examples;

import static io.cloudoven.terraform.assertions.TerraformAssertions.assertThat;

import io.cloudoven.terraform.aws.Instance;
import io.cloudoven.terraform.aws.LbListener;
import io.cloudoven.terraform.aws.LbTargetGroup;
import io.cloudoven.terraform.aws.SecurityGroup;
import io.cloudoven.terraform.aws.VpcSecurityGroupIngressRule;
import io.cloudoven.terraform.aws.data.AmiData;
import io.cloudoven.terraform.project.Blueprint;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AwsWebTierTest {
    private final Blueprint web = AwsWebTier.blueprint();

    @Test
    void the_servers_take_the_newest_image_of_amazon_and_demand_session_tokens() {
        AmiData image = AmiData.named("linux");
        assertThat(web).hasDataSource(image).hasDataSourceCount("aws_availability_zones", 1);
        assertThat(web)
                .resource(Instance.class, "web")
                .hasArgument("count", 2)
                .hasArgument(Instance::ami, image.id())
                .hasArgument(i -> i.metadataOptions().httpTokens(), "required");
    }

    @Test
    void only_the_load_balancer_is_open_to_the_world() {
        assertThat(web)
                .resource(VpcSecurityGroupIngressRule.class, "load_balancer")
                .hasArgument(VpcSecurityGroupIngressRule::cidrIpv4, "0.0.0.0/0");
        assertThat(web)
                .resource(VpcSecurityGroupIngressRule.class, "servers")
                .hasNoArgument(VpcSecurityGroupIngressRule::cidrIpv4)
                .argument(VpcSecurityGroupIngressRule::referencedSecurityGroupId)
                .refersTo(SecurityGroup.named("load_balancer"));
    }

    @Test
    void the_listener_forwards_to_the_servers() {
        assertThat(web)
                .resource(LbListener.class, "http")
                .hasArgument(LbListener::port, 80)
                .argument("default_action.target_group_arn")
                .refersTo(LbTargetGroup.named("web"));
        assertThat(web).hasOutput("url");
    }

    @Test
    void the_files_are_as_they_were() {
        assertThat(web).matchesSnapshot(Path.of("src/test/resources/cases/aws"));
    }
}
