package io.cloudoven.mesh.observation;

import io.cloudoven.mesh.MeshException;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.PodResource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A port of this machine, on the loopback address, that leads to a ready pod of a Service. It ends with that pod: open
 * another one then.
 *
 * <p>Connections are accepted here, since the client's own way of doing so leaves a thread that keeps the JVM from ending.
 */
final class PortForward implements Closing {
    private final PodResource pod;
    private final int containerPort;
    private final ServerSocketChannel server;
    private final Set<Tunnel> tunnels = ConcurrentHashMap.newKeySet();

    private PortForward(PodResource pod, int containerPort, ServerSocketChannel server) {
        this.pod = pod;
        this.containerPort = containerPort;
        this.server = server;
    }

    /** One connection, and its way through the API server. */
    private record Tunnel(SocketChannel socket, io.fabric8.kubernetes.client.PortForward way) {

        void close() {
            try (socket;
                    way) {
                // both, whatever becomes of either
            } catch (IOException away) {
                // its other end has gone, which is what closing is for
            }
        }
    }

    /**
     * Opens one.
     *
     * @param port the name or number of the Service's port
     * @param local the port of this machine; 0 for a free one
     */
    static PortForward to(KubernetesClient client, String namespace, String service, String port, int local) {
        String what = "the Service " + namespace + "/" + service;
        try {
            Service there =
                    client.services().inNamespace(namespace).withName(service).get();
            if (there == null) {
                throw new MeshException("there is no " + what.substring("the ".length()) + " to forward a port to");
            }
            Pod pod = readyPod(client, there, what);
            PortForward forward = new PortForward(
                    client.pods()
                            .inNamespace(namespace)
                            .withName(pod.getMetadata().getName()),
                    containerPort(there, port, pod, what),
                    listening(local, what));
            Thread accepting = new Thread(forward::accept, "port-forward to " + service);
            accepting.setDaemon(true);
            accepting.start();
            return forward;
        } catch (KubernetesClientException refused) {
            throw new MeshException("could not forward a port to " + what + ": " + refused.getMessage(), refused);
        }
    }

    private static Pod readyPod(KubernetesClient client, Service service, String what) {
        return client
                .pods()
                .inNamespace(service.getMetadata().getNamespace())
                .withLabels(service.getSpec().getSelector())
                .list()
                .getItems()
                .stream()
                .filter(pod -> pod.getMetadata().getDeletionTimestamp() == null)
                .filter(pod -> pod.getStatus().getConditions().stream()
                        .anyMatch(condition -> condition.getType().equals("Ready")
                                && condition.getStatus().equals("True")))
                .findFirst()
                .orElseThrow(() -> new MeshException(
                        "no pod of " + what + " is ready; see to its pods before its port is forwarded"));
    }

    private static int containerPort(Service service, String wanted, Pod pod, String what) {
        for (ServicePort port : service.getSpec().getPorts()) {
            if (wanted.equals(port.getName()) || wanted.equals(String.valueOf(port.getPort()))) {
                IntOrString target = port.getTargetPort();
                return target.getStrVal() == null ? target.getIntVal() : named(target.getStrVal(), pod, what);
            }
        }
        throw new MeshException(what + " has no port " + wanted);
    }

    private static int named(String name, Pod pod, String what) {
        return pod.getSpec().getContainers().stream()
                .flatMap(container -> container.getPorts().stream())
                .filter(port -> name.equals(port.getName()))
                .findFirst()
                .orElseThrow(() -> new MeshException("no container of " + what + " has a port called " + name))
                .getContainerPort();
    }

    private static ServerSocketChannel listening(int port, String what) {
        try {
            return ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new MeshException(
                    "could not listen on port " + port + " for " + what + ": " + taken.getMessage()
                            + "; choose another port, or 0 for a free one",
                    taken);
        }
    }

    /** Forwards each connection until this is closed. */
    private void accept() {
        while (server.isOpen()) {
            try {
                SocketChannel socket = server.accept();
                tunnels.removeIf(tunnel -> !tunnel.way().isAlive());
                tunnels.add(new Tunnel(socket, pod.portForward(containerPort, socket, socket)));
            } catch (IOException closed) {
                break;
            }
        }
        tunnels.forEach(Tunnel::close);
    }

    URI address(String path) {
        return URI.create("http://localhost:" + server.socket().getLocalPort() + Objects.requireNonNullElse(path, ""));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException away) {
            throw new MeshException("could not close a port-forward: " + away.getMessage(), away);
        }
        tunnels.forEach(Tunnel::close);
    }
}
