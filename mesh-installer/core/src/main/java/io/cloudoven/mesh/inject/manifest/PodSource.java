package io.cloudoven.mesh.inject.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Where an object's pods are described, by its kind. */
final class PodSource {
    private static final String[] TEMPLATE = {"spec", "template"};
    private static final Map<String, String[]> PATHS = Map.of(
            "Pod", new String[0],
            "Deployment", TEMPLATE,
            "DaemonSet", TEMPLATE,
            "StatefulSet", TEMPLATE,
            "ReplicaSet", TEMPLATE,
            "ReplicationController", TEMPLATE,
            "Job", TEMPLATE,
            "CronJob", new String[] {"spec", "jobTemplate", "spec", "template"});

    private PodSource() {}

    /** The pod, or the template of pods, of an object that has any. */
    static Optional<MappingNode> of(MappingNode object) {
        String[] path = PATHS.get(Yaml.text(object, "kind"));
        return path == null ? Optional.empty() : Yaml.mapping(object, path);
    }

    /** Why the injector leaves such pods alone, or {@code null}. */
    static @Nullable String uninjectable(MappingNode pod) {
        MappingNode spec = Yaml.mapping(pod, "spec").orElse(null);
        if (spec == null) {
            return null;
        }
        if (Yaml.text(spec, "hostNetwork").equals("true")) {
            return "its pods are on the network of their host (hostNetwork), where a proxy would take over the host's"
                    + " traffic";
        }
        if (Yaml.text(spec, "automountServiceAccountToken").equals("false")) {
            return "its pods have no service account token (automountServiceAccountToken), without which a proxy has no"
                    + " identity";
        }
        return hasProxy(spec) ? "a proxy is written into it already; start from the manifest without one" : null;
    }

    private static boolean hasProxy(MappingNode spec) {
        for (MappingNode container : containers(spec)) {
            if (Yaml.text(container, "name").equals("linkerd-proxy")) {
                return true;
            }
        }
        return false;
    }

    /** What to know about such pods when they get a proxy; empty when there is nothing. */
    static String remark(MappingNode pod) {
        MappingNode spec = Yaml.mapping(pod, "spec").orElse(null);
        if (spec != null) {
            for (MappingNode container : containers(spec)) {
                for (MappingNode port : Yaml.elements(container, "ports")) {
                    if (Yaml.text(port, "protocol").equalsIgnoreCase("UDP")) {
                        return "its UDP ports do not go through the proxy";
                    }
                }
            }
        }
        return "";
    }

    private static List<MappingNode> containers(MappingNode spec) {
        List<MappingNode> all = new ArrayList<>();
        Yaml.elements(spec, "initContainers").forEach(all::add);
        Yaml.elements(spec, "containers").forEach(all::add);
        return all;
    }
}
