package io.cloudoven.pipelines.linkerd;

import io.cloudoven.pipelines.Pipeline;
import io.cloudoven.pipelines.job.Pool;
import io.cloudoven.pipelines.step.Step;
import io.cloudoven.pipelines.task.Cluster;
import io.cloudoven.pipelines.task.Kubernetes;
import io.cloudoven.pipelines.task.KubernetesManifest;
import io.cloudoven.pipelines.trigger.PullRequests;
import io.cloudoven.pipelines.trigger.Trigger;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Ready-made pipelines for Linkerd on a cluster: install it, deploy manifests, deploy and inject.
 *
 * <pre>{@code
 * LinkerdPipelines linkerd = LinkerdPipelines.of(Cluster.connection("aks"), MeshTool.java("com.example.Mesh"))
 *         .environment("production")
 *         .highAvailability();
 *
 * linkerd.install().writeTo(Path.of("pipelines/install-linkerd.yml"));
 * linkerd.deployInjected("emojivoto", "k8s/*.yml").writeTo(Path.of("azure-pipelines.yml"));
 * }</pre>
 *
 * <p>By default: Microsoft's {@code ubuntu-24.04}, the environment {@code linkerd}, branch {@code main}, no high
 * availability. A Java program is given {@code check}, {@code install}, {@code install --ha} or {@code inject
 * <namespace>}. What they give can be built further only by hand: they are examples of {@link Pipeline} as well.
 *
 * <p>Immutable and thread-safe.
 */
public final class LinkerdPipelines {
    private static final Pattern NAMESPACE =
            Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?|\\$\\([A-Za-z0-9_.]+\\)");

    private final Cluster cluster;
    private final MeshTool tool;
    private final String environment;
    private final Pool pool;
    private final String branch;
    private final boolean highAvailability;

    private LinkerdPipelines(
            Cluster cluster, MeshTool tool, String environment, Pool pool, String branch, boolean highAvailability) {
        this.cluster = cluster;
        this.tool = tool;
        this.environment = environment;
        this.pool = pool;
        this.branch = branch;
        this.highAvailability = highAvailability;
    }

    /** Pipelines for a cluster, with a tool. */
    public static LinkerdPipelines of(Cluster cluster, MeshTool tool) {
        return new LinkerdPipelines(cluster, tool, "linkerd", Pool.image("ubuntu-24.04"), "main", false);
    }

    /** The environment that deployments change, and approvals hang on. */
    public LinkerdPipelines environment(String name) {
        return new LinkerdPipelines(cluster, tool, name, pool, branch, highAvailability);
    }

    /** Where the jobs run. */
    public LinkerdPipelines pool(Pool other) {
        return new LinkerdPipelines(cluster, tool, environment, other, branch, highAvailability);
    }

    /** The branch whose pushes deploy. */
    public LinkerdPipelines branch(String name) {
        return new LinkerdPipelines(cluster, tool, environment, pool, name, highAvailability);
    }

    /** Linkerd in high availability: three of each, spread over nodes. */
    public LinkerdPipelines highAvailability() {
        return new LinkerdPipelines(cluster, tool, environment, pool, branch, true);
    }

    /** Checks the cluster, waits for the environment's approval, installs Linkerd; started by hand. */
    public Pipeline install() {
        return Pipeline.builder()
                .comment("Installs Linkerd. Written by CloudOven.")
                .trigger(Trigger.none())
                .pullRequests(PullRequests.none())
                .pool(pool)
                .stage(
                        "check",
                        s -> s.displayName("Check the cluster")
                                .job("check", j -> j.steps(inTurn(List.of(signIn(), tool.prepare(), tool.check())))))
                .stage(
                        "install",
                        s -> s.displayName("Install Linkerd")
                                .dependsOn("check")
                                .deployment(
                                        "install",
                                        d -> d.environment(environment)
                                                .runOnce(inTurn(List.of(
                                                        sources(),
                                                        signIn(),
                                                        tool.prepare(),
                                                        tool.install(highAvailability))))))
                .build();
    }

    /**
     * Deploys manifests on each push that changes one.
     *
     * @param namespace where to; it has to be there, or in the manifests
     * @param manifests patterns of files, such as {@code k8s/*.yml}
     * @throws IllegalArgumentException when {@code namespace} is none
     */
    public Pipeline deploy(String namespace, String... manifests) {
        return deployment(
                "Deploys to " + checked(namespace) + ". Written by CloudOven.",
                manifests,
                List.of(deployStep(namespace, manifests)));
    }

    /** Deploys manifests as {@link #deploy} does, and puts Linkerd's proxy into what runs there. */
    public Pipeline deployInjected(String namespace, String... manifests) {
        return deployment(
                "Deploys to " + checked(namespace) + " and injects Linkerd's proxy. Written by CloudOven.",
                manifests,
                List.of(inTurn(List.of(
                        List.of(deployStep(namespace, manifests)), signIn(), tool.prepare(), tool.inject(namespace)))));
    }

    private static String checked(String namespace) {
        if (!NAMESPACE.matcher(namespace).matches()) {
            throw new IllegalArgumentException(
                    "'" + namespace + "' is no namespace; give lower-case letters, digits and"
                            + " dashes, or a variable: $(namespace)");
        }
        return namespace;
    }

    private Pipeline deployment(String comment, String[] manifests, List<Step> steps) {
        return Pipeline.builder()
                .comment(comment)
                .trigger(Trigger.branches(branch)
                        .paths(paths -> paths.include(manifests))
                        .batch())
                .pullRequests(PullRequests.none())
                .pool(pool)
                .deployment("deploy", d -> d.environment(environment).runOnce(inTurn(List.of(sources(), steps))))
                .build();
    }

    private Step deployStep(String namespace, String... manifests) {
        return KubernetesManifest.deploy(cluster, String.join("\n", manifests))
                .namespace(namespace)
                .displayName("Deploy the manifests");
    }

    private List<Step> sources() {
        return List.of(Step.checkout("self"));
    }

    private List<Step> signIn() {
        return List.of(Kubernetes.login(cluster).displayName("Sign in to the cluster"));
    }

    private static Step[] inTurn(List<List<Step>> parts) {
        return parts.stream().flatMap(List::stream).toArray(Step[]::new);
    }
}
