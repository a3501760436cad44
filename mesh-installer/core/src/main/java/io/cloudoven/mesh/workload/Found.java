package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.inject.PodOutline;
import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A workload of the cluster: the little that is kept of each, however large it is.
 *
 * @param labels those of its pods
 * @param annotations those of its pods
 * @param owner what it belongs to, an object of a kind that we know nothing of; empty for most
 */
record Found(
        WorkloadName name, Map<String, String> labels, Map<String, String> annotations, PodOutline pods, String owner) {

    private static final Set<String> OURS =
            Stream.of(Kind.values()).map(Kind::value).collect(Collectors.toUnmodifiableSet());

    /** Takes from an object what counts; empty for what belongs to another workload or to the node. */
    static Optional<Found> of(Kind kind, LiveObject object) {
        String owner = "";
        for (Map<String, Object> reference : object.list("metadata", "ownerReferences")) {
            if (Boolean.TRUE.equals(reference.get("controller"))) {
                String of = String.valueOf(reference.get("kind"));
                owner = of + " " + reference.get("name");
                if (OURS.contains(of) || of.equals("Node") || kind == Kind.POD) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Found(
                new WorkloadName(
                        kind,
                        object.ref().namespace().orElseThrow(),
                        object.ref().name()),
                Map.copyOf(object.texts(kind.at("metadata", "labels"))),
                Map.copyOf(object.texts(kind.at("metadata", "annotations"))),
                outline(kind, object),
                owner));
    }

    private static PodOutline outline(Kind kind, LiveObject object) {
        List<Map<String, Object>> containers = Stream.of("initContainers", "containers")
                .flatMap(list -> object.list(kind.at("spec", list)).stream())
                .toList();
        return new PodOutline(
                Boolean.TRUE.equals(object.at(kind.at("spec", "hostNetwork"))),
                !Boolean.FALSE.equals(object.at(kind.at("spec", "automountServiceAccountToken"))),
                containers.stream().anyMatch(Found::isProxy),
                containers.stream()
                        .flatMap(container -> KubernetesYaml.asList(container.get("ports")).stream())
                        .anyMatch(Found::isUdp));
    }

    private static boolean isProxy(Map<String, Object> container) {
        return PodOutline.isProxy(String.valueOf(container.get("name")), String.valueOf(container.get("image")));
    }

    private static boolean isUdp(@Nullable Object port) {
        return "UDP".equals(KubernetesYaml.asMap(port).get("protocol"));
    }

    /** What to know about it when it gets a proxy; empty when there is nothing. */
    String remark() {
        if (!owner.isEmpty()) {
            return "it belongs to " + owner + ", which may undo this; annotate that, or the namespace";
        }
        String instead = name.kind().insteadOfRestart();
        return instead.isEmpty() ? pods.remark() : instead;
    }
}
