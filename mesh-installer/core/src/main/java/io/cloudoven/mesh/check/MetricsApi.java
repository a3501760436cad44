package io.cloudoven.mesh.check;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.check.grpc.Message;
import io.cloudoven.mesh.check.grpc.UnaryCall;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.LocalPortForward;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** The API of viz, asked through a forwarded port, as there is no way to it from outside. */
final class MetricsApi {

    private static final int PORT = 8085;
    private static final String SERVICE = "linkerd2.viz.Api";
    private static final long OK = 0;

    private final ClusterView cluster;

    MetricsApi(ClusterView cluster) {
        this.cluster = cluster;
    }

    /** Passes when a port can be forwarded to it and something listens. */
    Outcome connects(String namespace) {
        return ask(namespace, to -> {
            UnaryCall.connect(to);
            return Outcome.PASSED;
        });
    }

    /** What it thinks of its own connections: to Kubernetes and to Prometheus. */
    Outcome selfCheck(String namespace) {
        return ask(namespace, to -> {
            List<Message> results =
                    UnaryCall.send(to, SERVICE, "SelfCheck", Message.empty()).messages(1);
            return results.isEmpty()
                    ? Outcome.failed("metrics-api has checked nothing")
                    : Outcome.ofProblems(results.stream()
                            .filter(result -> result.number(3) != OK)
                            .map(result -> result.text(1) + ": " + result.text(4))
                            .toList());
        });
    }

    /** Whether it has found each meshed pod in Prometheus. */
    Outcome reports(String namespace) {
        Message request = cluster.workloads()
                .map(in -> Message.empty()
                        .with(2, Message.empty().with(1, Message.empty().with(1, in))))
                .orElse(Message.empty());
        return ask(
                namespace,
                to -> Outcome.ofProblems(UnaryCall.send(to, SERVICE, "ListPods", request).messages(1).stream()
                        .filter(pod -> pod.text(7).equals(cluster.namespace()) && pod.number(5) == 0)
                        .map(pod -> "Prometheus has no metrics of pod " + pod.text(1))
                        .toList()));
    }

    /** What to do with a connection. */
    private interface Question {
        Outcome ask(InetSocketAddress to) throws IOException;
    }

    private Outcome ask(String namespace, Question question) {
        Pod pod =
                cluster
                        .client()
                        .pods()
                        .inNamespace(namespace)
                        .withLabel("component", "metrics-api")
                        .list()
                        .getItems()
                        .stream()
                        .filter(each -> "Running".equals(each.getStatus().getPhase()))
                        .findFirst()
                        .orElseThrow(() -> new MeshException("no pod of metrics-api runs in namespace " + namespace));
        String name = Pods.name(pod);
        try (LocalPortForward forward = cluster.client().pods().resource(pod).portForward(PORT)) {
            return question.ask(new InetSocketAddress(InetAddress.getLoopbackAddress(), forward.getLocalPort()));
        } catch (IOException | IllegalArgumentException broken) {
            throw new MeshException(
                    "pod " + name + " does not answer at port " + PORT + ": " + broken.getMessage(), broken);
        }
    }
}
