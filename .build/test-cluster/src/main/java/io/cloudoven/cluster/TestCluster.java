package io.cloudoven.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.NodeBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentStatus;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A Kubernetes cluster on this machine: etcd, API server, controllers and scheduler are the real ones; nodes and containers
 * are played by kwok.
 *
 * <pre>{@code
 * TestCluster cluster = TestCluster.shared();
 * cluster.play("linkerd", "linkerd-destination", Play.NEVER_READY);
 * cluster.deploy(Workload.named("shop", "web").replicas(2).meshed());
 * cluster.awaitReady("shop");
 * cluster.reset();
 * }</pre>
 *
 * <p>Everything listens on the loopback address, with certificates made for it. What {@code .ci/tools.sh kube} builds and
 * Debian's {@code etcd-server} are needed: without them the test is aborted, or fails where {@code CI=true}. All processes
 * end with {@link #close()}, and also with this JVM, however that ends. Not thread-safe, but {@link #client()} is.
 */
public final class TestCluster implements AutoCloseable {

    /** The version of Kubernetes. */
    public static final String VERSION = "1.37.2";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static TestCluster shared;

    private final Path folder;
    private final ServiceNetwork network;
    private final Components components;
    private final KubernetesClient client;
    private final List<KubernetesClient> clients = new ArrayList<>();
    private final List<Webhook> webhooks = new ArrayList<>();
    private Leftovers leftovers;

    private TestCluster(Path folder) {
        this.folder = folder;
        this.network = new ServiceNetwork(folder, this::serviceOfAddress);
        this.components = new Components(folder, network.socket());
        this.client = as("admin", "system:masters");
    }

    /** The one of this JVM, started when first asked for; {@link #reset()} it between tests. It ends with the JVM. */
    public static synchronized TestCluster shared() {
        if (shared == null) {
            shared = start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close, "end of the shared test cluster"));
        }
        return shared;
    }

    /** Starts a cluster with three nodes in three zones, and waits until it is ready. */
    public static TestCluster start() {
        return start(Node.named("node-1", "a"), Node.named("node-2", "b"), Node.named("node-3", "c"));
    }

    /** Starts a cluster with these nodes, and waits until it is ready. */
    public static TestCluster start(Node... nodes) {
        TestCluster cluster = new TestCluster(newFolder());
        try {
            cluster.components.startEtcd();
            cluster.components.startApiServer();
            cluster.awaitApiServer();
            cluster.components.startControllers();
            for (Node node : nodes) {
                cluster.add(node);
            }
            cluster.await("nodes and service accounts", cluster::isReady);
            cluster.leftovers = new Leftovers(cluster.client);
            return cluster;
        } catch (RuntimeException | Error e) {
            cluster.close();
            throw e;
        }
    }

    /** A client that may do everything. It ends with the cluster; do not close it. */
    public KubernetesClient client() {
        return client;
    }

    /** A client of somebody who may do nothing until a role is bound to the name or the group. */
    public KubernetesClient as(String name, String group) {
        Config config = Config.fromKubeconfig(components.kubeconfig(name, group));
        config.setRequestRetryBackoffLimit(0);
        KubernetesClient made = new KubernetesClientBuilder().withConfig(config).build();
        clients.add(made);
        return made;
    }

    /** The text of a kubeconfig for who may do everything. */
    public String kubeconfig() {
        return components.kubeconfig("admin", "system:masters");
    }

    /** The same, in a file that is deleted with the cluster. */
    public Path kubeconfigFile() {
        try {
            return Files.writeString(folder.resolve("kubeconfig"), kubeconfig());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a node, which is ready a moment later. */
    public void add(Node node) {
        client.nodes()
                .resource(new NodeBuilder()
                        .withNewMetadata()
                        .withName(node.name())
                        .withLabels(node.labels())
                        .withAnnotations(Map.of(
                                "test.cloudoven.io/kubelet", node.kubeletVersion(),
                                "test.cloudoven.io/runtime", node.containerRuntime()))
                        .endMetadata()
                        .build())
                .create();
    }

    /** Applies a workload, and its namespace if that is not there. */
    public void deploy(Workload workload) {
        if (client.namespaces().withName(workload.namespace()).get() == null) {
            client.resource(new NamespaceBuilder()
                            .withNewMetadata()
                            .withName(workload.namespace())
                            .endMetadata()
                            .build())
                    .serverSideApply();
        }
        client.resource(workload.deployment()).serverSideApply();
    }

    /**
     * Applies an object, taking over what others decided: a definition is served a moment after it was made.
     *
     * @param notYet the statuses to wait out; any other is thrown on
     */
    public void applyOnceServed(String what, String json, Set<Integer> notYet) {
        await(what, () -> {
            try {
                client.resource(json).fieldManager("test").forceConflicts().serverSideApply();
                return true;
            } catch (KubernetesClientException e) {
                if (notYet.contains(e.getCode())) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** Waits until there are deployments in a namespace and all of their pods are there, new and ready. */
    public void awaitReady(String namespace) {
        await("the deployments in " + namespace, () -> {
            List<Deployment> there =
                    client.apps().deployments().inNamespace(namespace).list().getItems();
            return !there.isEmpty() && there.stream().allMatch(TestCluster::isRolledOut);
        });
    }

    private static boolean isRolledOut(Deployment deployment) {
        DeploymentStatus status = deployment.getStatus();
        Integer wanted = deployment.getSpec().getReplicas();
        return deployment.getMetadata().getGeneration().equals(status.getObservedGeneration())
                && wanted.equals(Objects.requireNonNullElse(status.getUpdatedReplicas(), 0))
                && wanted.equals(Objects.requireNonNullElse(status.getReadyReplicas(), 0))
                && wanted.equals(Objects.requireNonNullElse(status.getReplicas(), 0));
    }

    /** Says what shall happen to the pods of a workload: those there are, and those to come. */
    public void play(String namespace, String workload, Play play) {
        new Plays(this).set(namespace, workload, play);
    }

    /**
     * Says which port of this machine plays a service, for what the API server calls: webhooks and aggregated APIs. Until
     * then, and after {@link #reset()}, connections to it are refused.
     */
    public void playService(String namespace, String service, int port) {
        network.play(namespace + "/" + service, port);
    }

    /**
     * The port of this machine that forwarding to a port of any pod leads to, through API server and kubelet: start there
     * what the container would be. Of 9090, 8084, 8085 and 4191.
     */
    public int forwardedTo(int containerPort) {
        return components.forwardedTo(containerPort);
    }

    /**
     * Plays an admission webhook with the certificate in the Secret {@code <service>-k8s-tls}, as Linkerd's have it, until
     * {@link #reset()}.
     *
     * @param patch the JSON patch ({@code [{"op": …}]}) for an {@code AdmissionReview}'s request; an empty text lets the
     *     object in as it is
     */
    public void playWebhook(String namespace, String service, Function<JsonNode, String> patch) {
        Map<String, String> data = client.secrets()
                .inNamespace(namespace)
                .withName(service + "-k8s-tls")
                .require()
                .getData();
        Webhook webhook = Webhook.start(decoded(data.get("tls.crt")), decoded(data.get("tls.key")), patch);
        webhooks.add(webhook);
        playService(namespace, service, webhook.port());
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.US_ASCII);
    }

    private String serviceOfAddress(String address) {
        return client.services().inAnyNamespace().list().getItems().stream()
                .filter(service -> address.equals(service.getSpec().getClusterIP()))
                .map(service -> service.getMetadata().getNamespace() + "/"
                        + service.getMetadata().getName())
                .findFirst()
                .orElse(address);
    }

    /** Kills the API server and starts it again, on the same port and with the same data; waits until it answers. */
    public void restartApiServer() {
        stopApiServer();
        startApiServer();
    }

    /** Kills the API server: clients are refused. */
    public void stopApiServer() {
        components.killApiServer();
    }

    /** Starts the API server after {@link #stopApiServer()} and waits until it answers. */
    public void startApiServer() {
        components.startApiServer();
        awaitApiServer();
    }

    /** Kills the API server, the controllers and the scheduler, as the end of their machine would. */
    public void stopControlPlane() {
        components.killControllers();
        stopApiServer();
    }

    /**
     * Starts them again after {@link #stopControlPlane()}. Controllers that outlive the API server's absence find it again by
     * themselves, but only after up to a minute.
     */
    public void startControlPlane() {
        startApiServer();
        components.startControllers();
    }

    /** Deletes all that is there and was not when the cluster had started, and waits until it is gone. */
    public void reset() {
        leftovers.delete();
        endWebhooks();
        await("the end of what tests left: " + leftovers, leftovers::areGone);
    }

    /**
     * Waits until something is so, at most a minute.
     *
     * @throws IllegalStateException if it is not; names {@code what}
     */
    public void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            components.check();
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited " + PATIENCE.toSeconds() + " s in vain for " + what + ";"
                        + " the API server printed:\n" + components.apiServerOutput());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** The ids of all its processes. */
    public List<Long> pids() {
        return components.pids();
    }

    @Override
    public void close() {
        endWebhooks();
        clients.forEach(KubernetesClient::close);
        components.close();
        network.close();
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endWebhooks() {
        network.reset();
        webhooks.forEach(Webhook::close);
        webhooks.clear();
    }

    private void awaitApiServer() {
        await("the API server", () -> {
            try {
                return "ok".equals(client.raw("/readyz"));
            } catch (KubernetesClientException e) {
                return false; // not yet: it refuses connections, or says what it still waits for
            }
        });
    }

    private boolean isReady() {
        return client.serviceAccounts()
                                .inNamespace("default")
                                .withName("default")
                                .get()
                        != null
                && client.nodes().list().getItems().stream()
                        .allMatch(node -> node.getSpec().getTaints().isEmpty()
                                && node.getStatus().getConditions().stream()
                                        .anyMatch(condition -> "Ready".equals(condition.getType())
                                                && "True".equals(condition.getStatus())));
    }

    /** In memory where that is possible: etcd waits for the disk after each write. */
    private static Path newFolder() {
        Path memory = Path.of("/dev/shm");
        try {
            return Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "test-cluster")
                    : Files.createTempDirectory("test-cluster");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
