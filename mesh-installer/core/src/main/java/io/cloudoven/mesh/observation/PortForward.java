package io.cloudoven.mesh.observation;

import io.cloudoven.mesh.MeshException;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.LocalPortForward;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Objects;

/**
 * A port of this machine, on the loopback address, that leads to a ready pod of a Service. It ends with that pod: open
 * another one then.
 */
final class PortForward implements Closing {
    private final LocalPortForward forward;

    private PortForward(LocalPortForward forward) {
        this.forward = forward;
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
            LocalPortForward forward = client.pods()
                    .inNamespace(namespace)
                    .withName(pod.getMetadata().getName())
                    .portForward(containerPort(there, port, pod, what), InetAddress.getLoopbackAddress(), local);
            return new PortForward(forward);
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

    URI address(String path) {
        return URI.create("http://localhost:" + forward.getLocalPort() + Objects.requireNonNullElse(path, ""));
    }

    @Override
    public void close() {
        try {
            forward.close();
        } catch (IOException away) {
            throw new MeshException("could not close a port-forward: " + away.getMessage(), away);
        }
    }
}
