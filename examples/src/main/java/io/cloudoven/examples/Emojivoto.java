package io.cloudoven.examples;

import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.ContainerPortBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.ServicePortBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Linkerd's sample application: a page to vote for emoji, the two services behind it, and somebody who votes. */
final class Emojivoto {
    static final String NAMESPACE = "emojivoto";
    private static final String IMAGES = "docker.l5d.io/buoyantio/emojivoto-";
    private static final String VERSION = "v11";
    private static final int GRPC = 8080;
    private static final int METRICS = 8801;

    private Emojivoto() {}

    /** The objects, in the order they are to be applied. */
    static List<HasMetadata> objects() {
        List<HasMetadata> objects = new ArrayList<>();
        objects.add(new NamespaceBuilder()
                .withNewMetadata()
                .withName(NAMESPACE)
                .endMetadata()
                .build());
        for (String name : List.of("emoji", "voting")) {
            objects.add(account(name));
            objects.add(deployment(
                    name,
                    name + "-svc",
                    Map.of("GRPC_PORT", "8080", "PROM_PORT", "8801"),
                    port("grpc", GRPC),
                    port("prom", METRICS)));
            objects.add(service(name, forward("grpc", GRPC, GRPC), forward("prom", METRICS, METRICS)));
        }
        objects.add(account("web"));
        objects.add(deployment(
                "web",
                "web",
                Map.of(
                        "WEB_PORT",
                        "8080",
                        "EMOJISVC_HOST",
                        "emoji-svc." + NAMESPACE + ":8080",
                        "VOTINGSVC_HOST",
                        "voting-svc." + NAMESPACE + ":8080",
                        "INDEX_BUNDLE",
                        "dist/index_bundle.js"),
                port("http", GRPC)));
        objects.add(service("web", forward("http", 80, GRPC)));
        objects.add(voter());
        return objects;
    }

    /** The objects as YAML documents. */
    static String yaml() {
        return objects().stream().map(Serialization::asYaml).collect(Collectors.joining());
    }

    private static HasMetadata account(String name) {
        return new ServiceAccountBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace(NAMESPACE)
                .endMetadata()
                .build();
    }

    private static Deployment voter() {
        Deployment plain = deployment("vote-bot", "web", Map.of("WEB_HOST", "web-svc." + NAMESPACE + ":80"));
        return new DeploymentBuilder(plain)
                .editSpec()
                .editTemplate()
                .editSpec()
                .withServiceAccountName(null)
                .editFirstContainer()
                .withCommand("emojivoto-vote-bot")
                .endContainer()
                .endSpec()
                .endTemplate()
                .endSpec()
                .build();
    }

    private static Deployment deployment(
            String name, String image, Map<String, String> settings, ContainerPort... ports) {
        Map<String, String> labels = Map.of("app", name + "-svc");
        return new DeploymentBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace(NAMESPACE)
                .addToLabels("app.kubernetes.io/name", name)
                .addToLabels("app.kubernetes.io/part-of", NAMESPACE)
                .endMetadata()
                .withNewSpec()
                .withReplicas(1)
                .withNewSelector()
                .withMatchLabels(labels)
                .endSelector()
                .withNewTemplate()
                .withNewMetadata()
                .withLabels(labels)
                .endMetadata()
                .withNewSpec()
                .withServiceAccountName(name)
                .withContainers(new ContainerBuilder()
                        .withName(name + "-svc")
                        .withImage(IMAGES + image + ":" + VERSION)
                        .withEnv(new TreeMap<>(settings)
                                .entrySet().stream()
                                        .map(e -> new EnvVar(e.getKey(), e.getValue(), null))
                                        .toList())
                        .withPorts(ports)
                        .withNewResources()
                        .addToRequests("cpu", Quantity.parse("100m"))
                        .endResources()
                        .build())
                .endSpec()
                .endTemplate()
                .endSpec()
                .build();
    }

    private static HasMetadata service(String name, ServicePort... ports) {
        return new ServiceBuilder()
                .withNewMetadata()
                .withName(name + "-svc")
                .withNamespace(NAMESPACE)
                .endMetadata()
                .withNewSpec()
                .addToSelector("app", name + "-svc")
                .withPorts(ports)
                .endSpec()
                .build();
    }

    private static ContainerPort port(String name, int number) {
        return new ContainerPortBuilder()
                .withName(name)
                .withContainerPort(number)
                .build();
    }

    private static ServicePort forward(String name, int from, int to) {
        return new ServicePortBuilder()
                .withName(name)
                .withPort(from)
                .withNewTargetPort(to)
                .build();
    }
}
