package io.cloudoven.examples;

import io.cloudoven.mesh.inject.Injection;
import io.cloudoven.mesh.inject.manifest.ManifestText;
import io.cloudoven.pipelines.linkerd.LinkerdPipelines;
import io.cloudoven.pipelines.linkerd.MeshTool;
import io.cloudoven.pipelines.task.Cluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linkerd on AKS needs before there is a cluster: pipelines, manifests, and the picture they lead to. */
final class MeshFolder {
    private MeshFolder() {}

    /** Writes it below {@code folder} and returns where it is. */
    static Path writeBelow(Path folder) {
        Path own = folder.resolve("linkerd");
        LinkerdPipelines pipelines = pipelines(MeshTool.commandLine("edge-26.8.3"));
        LinkerdPipelines ours = pipelines(MeshTool.java(LinkerdOnAks.class.getName()));
        String manifest = Emojivoto.yaml();
        try {
            Files.createDirectories(own);
            Files.writeString(own.resolve("emojivoto.yml"), manifest);
            Files.writeString(
                    own.resolve("emojivoto-injected.yml"),
                    ManifestText.of(manifest).inject(Injection.enabled()).text());
            pipelines.install().writeTo(own.resolve("install-linkerd.yml"));
            ours.install().writeTo(own.resolve("install-linkerd-java.yml"));
            pipelines.deploy(Emojivoto.NAMESPACE, "emojivoto.yml").writeTo(own.resolve("deploy.yml"));
            pipelines.deployInjected(Emojivoto.NAMESPACE, "emojivoto.yml").writeTo(own.resolve("deploy-injected.yml"));
            Files.writeString(
                    own.resolve("graph.html"), RecordedTraffic.graph().page(options -> options.title("emojivoto")));
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + own + " failed", e);
        }
        return own;
    }

    private static LinkerdPipelines pipelines(MeshTool tool) {
        return LinkerdPipelines.of(Cluster.connection("aks"), tool).environment("production");
    }
}
