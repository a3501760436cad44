package io.cloudoven.examples;

import static io.cloudoven.terraform.expression.NetworkFunctions.cidrsubnet;
import static io.cloudoven.terraform.expression.Templates.interpolate;

import io.cloudoven.terraform.aws.Aws;
import io.cloudoven.terraform.aws.Instance;
import io.cloudoven.terraform.aws.InternetGateway;
import io.cloudoven.terraform.aws.Lb;
import io.cloudoven.terraform.aws.LbListener;
import io.cloudoven.terraform.aws.LbTargetGroup;
import io.cloudoven.terraform.aws.LbTargetGroupAttachment;
import io.cloudoven.terraform.aws.Route;
import io.cloudoven.terraform.aws.RouteTable;
import io.cloudoven.terraform.aws.RouteTableAssociation;
import io.cloudoven.terraform.aws.SecurityGroup;
import io.cloudoven.terraform.aws.Subnet;
import io.cloudoven.terraform.aws.Vpc;
import io.cloudoven.terraform.aws.VpcSecurityGroupEgressRule;
import io.cloudoven.terraform.aws.VpcSecurityGroupIngressRule;
import io.cloudoven.terraform.aws.data.AmiData;
import io.cloudoven.terraform.aws.data.AvailabilityZonesData;
import io.cloudoven.terraform.block.Variable;
import io.cloudoven.terraform.expression.Type;
import io.cloudoven.terraform.project.Blueprint;
import java.util.Map;

/** Web servers in two availability zones behind a load balancer. */
public final class AwsWebTier {
    private static final int ZONES = 2;

    private AwsWebTier() {}

    /** The blueprint; its variables have defaults for Ireland. */
    public static Blueprint blueprint() {
        Blueprint.Builder web = Blueprint.builder("aws");
        Variable<String> region = web.variable(
                "region", Type.STRING, v -> v.description("The AWS region.").defaultValue("eu-west-1"));
        Variable<String> instanceType = web.variable(
                "instance_type",
                Type.STRING,
                v -> v.description("The size of the web servers.").defaultValue("t3.micro"));
        web.provider(Aws.provider().region(region));

        AvailabilityZonesData zones =
                web.add(AvailabilityZonesData.named("available").state("available"));
        AmiData image = web.add(AmiData.named("linux")
                .mostRecent(true)
                .owners("amazon")
                .filter(f -> f.name("name").values("al2023-ami-2023.*-x86_64")));

        Vpc vpc = web.add(Vpc.named("main")
                .cidrBlock("10.30.0.0/16")
                .enableDnsHostnames(true)
                .tags(named("web")));
        InternetGateway gateway =
                web.add(InternetGateway.named("main").vpcId(vpc.id()).tags(named("web")));
        RouteTable routes = web.add(RouteTable.named("public").vpcId(vpc.id()).tags(named("public")));
        web.add(Route.named("internet")
                .routeTableId(routes.id())
                .destinationCidrBlock("0.0.0.0/0")
                .gatewayId(gateway.id()));
        Subnet subnets = web.add(Subnet.named("public")
                .count(
                        ZONES,
                        (subnet, index) -> subnet.cidrBlock(cidrsubnet(vpc.cidrBlock(), 8, index))
                                .availabilityZone(zones.names().get(index)))
                .vpcId(vpc.id())
                .mapPublicIpOnLaunch(true)
                .tags(named("public")));
        web.add(RouteTableAssociation.named("public")
                .count(
                        ZONES,
                        (association, index) ->
                                association.subnetId(subnets.at(index).id()))
                .routeTableId(routes.id()));

        SecurityGroup open = web.add(SecurityGroup.named("load_balancer")
                .namePrefix("web-lb-")
                .description("HTTP from anywhere")
                .vpcId(vpc.id())
                .lifecycle(l -> l.createBeforeDestroy(true)));
        SecurityGroup servers = web.add(SecurityGroup.named("servers")
                .namePrefix("web-")
                .description("HTTP from the load balancer")
                .vpcId(vpc.id())
                .lifecycle(l -> l.createBeforeDestroy(true)));
        web.add(http("load_balancer").securityGroupId(open.id()).cidrIpv4("0.0.0.0/0"));
        web.add(http("servers").securityGroupId(servers.id()).referencedSecurityGroupId(open.id()));
        web.add(VpcSecurityGroupEgressRule.named("load_balancer")
                .securityGroupId(open.id())
                .ipProtocol("-1")
                .referencedSecurityGroupId(servers.id()));
        web.add(VpcSecurityGroupEgressRule.named("servers")
                .securityGroupId(servers.id())
                .ipProtocol("-1")
                .cidrIpv4("0.0.0.0/0"));

        Instance instances = web.add(Instance.named("web")
                .count(
                        ZONES,
                        (instance, index) -> instance.subnetId(subnets.at(index).id()))
                .ami(image.id())
                .instanceType(instanceType)
                .vpcSecurityGroupIds(servers.id())
                .userData("""
                        #!/bin/sh
                        dnf install -y nginx
                        systemctl enable --now nginx
                        """)
                .tags(named("web"))
                .metadataOptions(options -> options.httpTokens("required"))
                .rootBlockDevice(disk -> disk.encrypted(true).volumeType("gp3")));

        Lb balancer = web.add(Lb.named("web")
                .namePrefix("web-")
                .loadBalancerType("application")
                .securityGroups(open.id())
                .subnets(subnets.eachInstance(Subnet::id)));
        LbTargetGroup targets = web.add(LbTargetGroup.named("web")
                .namePrefix("web-")
                .port(80)
                .protocol("HTTP")
                .vpcId(vpc.id())
                .healthCheck(check -> check.path("/").matcher("200")));
        web.add(LbTargetGroupAttachment.named("web")
                .count(
                        ZONES,
                        (attachment, index) ->
                                attachment.targetId(instances.at(index).id()))
                .targetGroupArn(targets.arn()));
        web.add(LbListener.named("http")
                .loadBalancerArn(balancer.arn())
                .port(80)
                .protocol("HTTP")
                .defaultAction(action -> action.type("forward").targetGroupArn(targets.arn())));

        web.output(
                "url", interpolate("http://{}", balancer.dnsName()), o -> o.description("Where the web tier answers."));
        return web.build();
    }

    private static VpcSecurityGroupIngressRule http(String name) {
        return VpcSecurityGroupIngressRule.named(name)
                .ipProtocol("tcp")
                .fromPort(80)
                .toPort(80);
    }

    private static Map<String, String> named(String name) {
        return Map.of("Name", name);
    }
}
