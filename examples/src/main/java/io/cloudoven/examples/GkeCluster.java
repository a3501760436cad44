package io.cloudoven.examples;

import static io.cloudoven.terraform.expression.Templates.interpolate;

import io.cloudoven.terraform.block.Output;
import io.cloudoven.terraform.block.Variable;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Type;
import io.cloudoven.terraform.google.ComputeNetwork;
import io.cloudoven.terraform.google.ComputeSubnetwork;
import io.cloudoven.terraform.google.ContainerCluster;
import io.cloudoven.terraform.google.ContainerNodePool;
import io.cloudoven.terraform.google.Google;
import io.cloudoven.terraform.google.ProjectIamMember;
import io.cloudoven.terraform.google.ServiceAccount;
import io.cloudoven.terraform.project.Blueprint;

/** A private, VPC-native GKE cluster with an autoscaled node pool. */
public final class GkeCluster {
    private static final String PODS = "pods";
    private static final String SERVICES = "services";

    private GkeCluster() {}

    /** The blueprint; the project has to be given, the rest has defaults. */
    public static Blueprint blueprint() {
        Blueprint.Builder gke = Blueprint.builder("google");
        Variable<String> project =
                gke.variable("project", Type.STRING, v -> v.description("The project everything is in."));
        Variable<String> region = gke.variable(
                "region",
                Type.STRING,
                v -> v.description("The Google Cloud region.").defaultValue("europe-west1"));
        Variable<String> name = gke.variable(
                "name",
                Type.STRING,
                v -> v.description("What everything is named after.").defaultValue("shop"));
        gke.provider(Google.provider().project(project).region(region));

        ComputeNetwork network = gke.add(ComputeNetwork.named("main")
                .name(interpolate("{}-network", name))
                .autoCreateSubnetworks(false));
        ComputeSubnetwork subnetwork = gke.add(ComputeSubnetwork.named("nodes")
                .name(interpolate("{}-nodes", name))
                .region(region)
                .network(network.id())
                .ipCidrRange("10.40.0.0/20")
                .privateIpGoogleAccess(true)
                .secondaryIpRange(range -> range.rangeName(PODS).ipCidrRange("10.44.0.0/14"))
                .secondaryIpRange(range -> range.rangeName(SERVICES).ipCidrRange("10.48.0.0/20")));
        ServiceAccount account = gke.add(ServiceAccount.named("nodes")
                .accountId(interpolate("{}-nodes", name))
                .displayName("Nodes of the cluster"));
        gke.add(ProjectIamMember.named("nodes")
                .forEach(
                        Each.of(
                                "roles/logging.logWriter",
                                "roles/monitoring.metricWriter",
                                "roles/artifactregistry.reader"),
                        (member, role) -> member.project(project)
                                .role(role.value())
                                .member(interpolate("serviceAccount:{}", account.email()))));
        ContainerCluster cluster = gke.add(ContainerCluster.named("main")
                .name(name)
                .location(region)
                .network(network.id())
                .subnetwork(subnetwork.id())
                .removeDefaultNodePool(true)
                .initialNodeCount(1)
                .deletionProtection(true)
                .datapathProvider("ADVANCED_DATAPATH")
                .ipAllocationPolicy(
                        policy -> policy.clusterSecondaryRangeName(PODS).servicesSecondaryRangeName(SERVICES))
                .privateClusterConfig(config -> config.enablePrivateNodes(true).masterIpv4CidrBlock("172.16.0.0/28"))
                .releaseChannel(release -> release.channel("REGULAR"))
                .workloadIdentityConfig(config -> config.workloadPool(interpolate("{}.svc.id.goog", project))));
        gke.add(ContainerNodePool.named("main")
                .name("main")
                .cluster(cluster.id())
                .autoscaling(scaling -> scaling.minNodeCount(1).maxNodeCount(3))
                .management(management -> management.autoRepair(true).autoUpgrade(true))
                .nodeConfig(node -> node.machineType("e2-standard-4")
                        .spot(false)
                        .serviceAccount(account.email())
                        .oauthScopes("https://www.googleapis.com/auth/cloud-platform")
                        .shieldedInstanceConfig(shielded -> shielded.enableSecureBoot(true))));

        gke.output("endpoint", cluster.endpoint(), Output::sensitive);
        gke.output("cluster_name", cluster.name(), o -> o.description("The name of the cluster."));
        return gke.build();
    }
}
