package io.cloudoven.pipelines.linkerd;

import io.cloudoven.pipelines.step.Step;
import java.util.List;

/**
 * What works on the mesh in a pipeline: a Java program of yours, or Linkerd's own command line.
 *
 * <p>The Java program needs nothing on the machine but a JDK and Maven, is typed and tested like the rest of your code,
 * and goes on where an earlier run broke off. The command line is what most pages on Linkerd show. Both find the cluster
 * by the kubeconfig that {@code Kubernetes@1} leaves.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface MeshTool permits JavaProgram, CommandLine {

    /**
     * A class of the project in the repository, run by Maven. Its {@code main} is given {@code check}, {@code install}
     * or {@code inject <namespace>}, and further words that {@link LinkerdPipelines} documents:
     *
     * <pre>{@code
     * public static void main(String[] args) {
     *     try (KubernetesClient client = new KubernetesClientBuilder().build();
     *             MeshInstaller mesh = MeshInstaller.builder(client).version("edge-26.8.3").build()) {
     *         switch (args[0]) {
     *             case "check" -> mesh.preCheck().throwIfFailed();
     *             case "install" -> mesh.install(System.out::println);
     *             case "inject" -> mesh.inject(Workloads.in(args[1])).restart();
     *         }
     *     }
     * }
     * }</pre>
     *
     * @param mainClass its full name
     */
    static JavaProgram java(String mainClass) {
        return JavaProgram.of(mainClass);
    }

    /**
     * The program {@code linkerd}, downloaded by the pipeline.
     *
     * @param version such as {@code edge-26.8.3}
     */
    static CommandLine commandLine(String version) {
        return CommandLine.of(version);
    }

    /** Puts the tool on the machine. */
    List<Step> prepare();

    /** Tells what is in the way of an install. */
    List<Step> check();

    /** Installs or upgrades, and waits until all is well. */
    List<Step> install(boolean highAvailability);

    /** Puts the proxy into what a namespace runs. */
    List<Step> inject(String namespace);
}
