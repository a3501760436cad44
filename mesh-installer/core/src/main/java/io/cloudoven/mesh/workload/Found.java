package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.inject.PodOutline;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.OwnerReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Takes from an object what counts; {@code null} for what belongs to another workload or to the node. */
    static @Nullable Found of(Kind kind, GenericKubernetesResource object) {
        List<OwnerReference> owners = object.getMetadata().getOwnerReferences();
        String owner = "";
        for (OwnerReference reference : owners) {
            if (Boolean.TRUE.equals(reference.getController())) {
                owner = reference.getKind() + " " + reference.getName();
                if (OURS.contains(reference.getKind()) || reference.getKind().equals("Node") || kind == Kind.POD) {
                    return null;
                }
            }
        }
        Tree tree = tree(kind, object);
        Tree template = tree.at(kind.inTemplate());
        return new Found(
                new WorkloadName(
                        kind,
                        object.getMetadata().getNamespace(),
                        object.getMetadata().getName()),
                Map.copyOf(template.at("metadata", "labels").texts()),
                Map.copyOf(template.at("metadata", "annotations").texts()),
                outline(template.at("spec")),
                owner);
    }

    /** A pod is its own template, so its metadata must be in the tree as well. */
    private static Tree tree(Kind kind, GenericKubernetesResource object) {
        Map<String, Object> all = new LinkedHashMap<>(object.getAdditionalProperties());
        if (kind == Kind.POD) {
            Map<String, Object> metadata = new LinkedHashMap<>();
            metadata.put("labels", object.getMetadata().getLabels());
            metadata.put("annotations", object.getMetadata().getAnnotations());
            all.put("metadata", metadata);
        }
        return new Tree(all);
    }

    private static PodOutline outline(Tree spec) {
        List<Tree> containers = Stream.of("initContainers", "containers")
                .flatMap(list -> spec.at(list).elements().stream())
                .toList();
        return new PodOutline(
                spec.at("hostNetwork").is(true),
                !spec.at("automountServiceAccountToken").is(false),
                containers.stream()
                        .anyMatch(container -> PodOutline.isProxy(
                                container.at("name").text(),
                                container.at("image").text())),
                containers.stream()
                        .flatMap(container -> container.at("ports").elements().stream())
                        .anyMatch(port -> port.at("protocol").is("UDP")));
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
