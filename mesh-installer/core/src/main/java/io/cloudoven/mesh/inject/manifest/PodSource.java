package io.cloudoven.mesh.inject.manifest;

import io.cloudoven.mesh.inject.PodOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Where an object's pods are described, and what counts about them. */
final class PodSource {
    private PodSource() {}

    /** The pod, or the template of pods, of an object that has any. */
    static Optional<MappingNode> of(MappingNode object) {
        List<String> path = PodOutline.path(Yaml.text(object, "kind"));
        return path == null ? Optional.empty() : Yaml.mapping(object, path.toArray(String[]::new));
    }

    /** What counts about a pod when it is to get a proxy. */
    static PodOutline outline(MappingNode pod) {
        MappingNode spec = Yaml.mapping(pod, "spec").orElse(null);
        if (spec == null) {
            return new PodOutline(false, true, false, false);
        }
        List<MappingNode> containers = containers(spec);
        return new PodOutline(
                Yaml.text(spec, "hostNetwork").equals("true"),
                !Yaml.text(spec, "automountServiceAccountToken").equals("false"),
                containers.stream()
                        .anyMatch(container ->
                                PodOutline.isProxy(Yaml.text(container, "name"), Yaml.text(container, "image"))),
                containers.stream().anyMatch(PodSource::hasUdp));
    }

    private static boolean hasUdp(MappingNode container) {
        for (MappingNode port : Yaml.elements(container, "ports")) {
            if (Yaml.text(port, "protocol").equalsIgnoreCase("UDP")) {
                return true;
            }
        }
        return false;
    }

    private static List<MappingNode> containers(MappingNode spec) {
        List<MappingNode> all = new ArrayList<>();
        Yaml.elements(spec, "initContainers").forEach(all::add);
        Yaml.elements(spec, "containers").forEach(all::add);
        return all;
    }
}
