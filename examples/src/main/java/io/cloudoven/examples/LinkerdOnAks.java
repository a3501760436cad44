package io.cloudoven.examples;

import io.cloudoven.mesh.check.CheckSuite;
import io.cloudoven.mesh.cluster.Progress;
import io.cloudoven.mesh.installer.MeshInstaller;
import io.cloudoven.mesh.observe.graph.ServiceGraph;
import io.cloudoven.mesh.observe.metrics.WorkloadKind;
import io.cloudoven.mesh.workload.Workloads;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Linkerd on a cluster that the kubeconfig leads to: one that {@link AksCluster} made with Terraform, or {@link
 * ArmTemplates} with Azure Resource Manager, or any other.
 *
 * <p>Told {@code check}, {@code install [--ha]} or {@code inject <namespace>}, it does one step, as the pipelines that
 * {@link MeshFolder} writes call it. Told nothing, it does all: deploys emojivoto, installs Linkerd, brings emojivoto into
 * the mesh, and writes a page that shows who calls whom. Run again after a failure, it goes on.
 */
public final class LinkerdOnAks {
    private static final String VERSION = "edge-26.8.3";

    private LinkerdOnAks() {}

    /** Does what the words say. */
    public static void main(String[] words) {
        boolean available = Arrays.asList(words).contains("--ha");
        try (KubernetesClient client = new KubernetesClientBuilder().build();
                MeshInstaller mesh = installer(client, available)) {
            switch (words.length == 0 ? "all" : words[0]) {
                case "check" -> System.out.print(mesh.preCheck().throwIfFailed().text());
                case "install" -> install(mesh, System.out::println);
                case "inject" -> inject(mesh, words[1]);
                case "all" -> all(client, mesh, System.out::println, Path.of("emojivoto.html"));
                default ->
                    throw new IllegalArgumentException(
                            "check, install [--ha] or inject <namespace>, not " + String.join(" ", words));
            }
        }
    }

    private static MeshInstaller installer(KubernetesClient client, boolean available) {
        var builder = MeshInstaller.builder(client).version(VERSION).viz();
        return (available ? builder.highAvailability() : builder).build();
    }

    /** The whole story, with the picture as a page. */
    static void all(KubernetesClient client, MeshInstaller mesh, Progress progress, Path page) {
        Emojivoto.objects()
                .forEach(object ->
                        client.resource(object).fieldManager("examples").serverSideApply());
        mesh.preCheck().throwIfFailed();
        install(mesh, progress);
        inject(mesh, Emojivoto.NAMESPACE);
        System.out.print(mesh.check(CheckSuite.dataPlane(Emojivoto.NAMESPACE))
                .throwIfFailed()
                .text());
        draw(mesh, page);
    }

    private static void install(MeshInstaller mesh, Progress progress) {
        // The root's key, which only this result has, is not kept: whoever rotates the anchors makes a new one.
        System.out.println(mesh.install(progress));
        System.out.print(mesh.check().throwIfFailed().text());
    }

    private static void inject(MeshInstaller mesh, String namespace) {
        System.out.print(mesh.inject(Workloads.in(namespace)).restart().text());
    }

    private static void draw(MeshInstaller mesh, Path page) {
        try (var connection = mesh.metrics()) {
            ServiceGraph graph = ServiceGraph.of(connection.metrics(), WorkloadKind.DEPLOYMENT, Emojivoto.NAMESPACE);
            Files.writeString(page, graph.page(options -> options.title("emojivoto")));
            System.out.println("who calls whom: " + page);
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + page + " failed", e);
        }
    }
}
