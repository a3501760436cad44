package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.MeshException;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResourceList;
import io.fabric8.kubernetes.api.model.ListOptions;
import io.fabric8.kubernetes.api.model.ListOptionsBuilder;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The cluster: what is read of it, a page at a time, of which only the little that counts is kept; and the annotations that
 * are changed, by merge patches that touch nothing else.
 */
final class ClusterWorkloads {
    /** Not the installer's, which whatever it manages is removed with. */
    private static final String FIELD_MANAGER = "cloudoven-inject";

    private static final long PAGE = 250;
    private static final PatchContext MERGE = new PatchContext.Builder()
            .withPatchType(PatchType.JSON_MERGE)
            .withFieldManager(FIELD_MANAGER)
            .build();

    private final KubernetesClient client;

    ClusterWorkloads(KubernetesClient client) {
        this.client = client;
    }

    /**
     * The namespaces that are meant, by name.
     *
     * @throws MeshException naming all that are not there
     */
    Map<String, NamespaceOutline> namespaces(Workloads wanted) {
        Map<String, NamespaceOutline> found = new TreeMap<>();
        Consumer<Namespace> keep =
                namespace -> found.put(namespace.getMetadata().getName(), NamespaceOutline.of(namespace));
        if (wanted.namespaces().isEmpty()) {
            return asked("list all namespaces", () -> {
                pages(client.namespaces()::list, "", keep);
                return found;
            });
        }
        List<String> missing = new ArrayList<>();
        for (String name : wanted.namespaces()) {
            Namespace there = asked(
                    "get the namespace " + name,
                    () -> client.namespaces().withName(name).get());
            if (there == null) {
                missing.add(name);
            } else {
                keep.accept(there);
            }
        }
        if (!missing.isEmpty()) {
            missing.sort(null);
            throw new MeshException("there is no namespace " + String.join(", ", missing) + "; nothing was changed");
        }
        return found;
    }

    /** The workloads of a kind in a namespace, or in all where that is empty. */
    List<Found> workloads(Kind kind, String namespace, String labels) {
        List<Found> found = new ArrayList<>();
        Consumer<GenericKubernetesResource> keep = object -> {
            Found outline = Found.of(kind, object);
            if (outline != null) {
                found.add(outline);
            }
        };
        var all = client.genericKubernetesResources(kind.context());
        String where = namespace.isEmpty() ? "all namespaces" : "namespace " + namespace;
        return asked("list the " + kind + "s of " + where, () -> {
            if (namespace.isEmpty()) {
                pages(all.inAnyNamespace()::list, labels, keep);
            } else {
                pages(all.inNamespace(namespace)::list, labels, keep);
            }
            return found;
        });
    }

    /** A workload as it is now; {@code null} when it is not there. */
    @Nullable
    GenericKubernetesResource workload(WorkloadName name) {
        return asked("get the " + name, () -> resource(name).get());
    }

    private Resource<GenericKubernetesResource> resource(WorkloadName name) {
        return client.genericKubernetesResources(name.kind().context())
                .inNamespace(name.namespace())
                .withName(name.name());
    }

    /** The Services of a namespace. */
    List<ServiceOutline> services(String namespace) {
        List<ServiceOutline> found = new ArrayList<>();
        return asked("list the Services of namespace " + namespace, () -> {
            pages(client.services().inNamespace(namespace)::list, "", service -> found.add(ServiceOutline.of(service)));
            return found;
        });
    }

    /** The pods that a workload's selector selects, but for those that are about to end. */
    List<Pod> pods(WorkloadName workload, String selector) {
        List<Pod> found = new ArrayList<>();
        return asked("list the pods of " + workload, () -> {
            pages(client.pods().inNamespace(workload.namespace())::list, selector, pod -> {
                if (pod.getMetadata().getDeletionTimestamp() == null) {
                    found.add(pod);
                }
            });
            return found;
        });
    }

    private static <T extends HasMetadata, L extends KubernetesResourceList<T>> void pages(
            Function<ListOptions, L> list, String labels, Consumer<? super T> each) {
        String next = null;
        do {
            L page = list.apply(new ListOptionsBuilder()
                    .withLimit(PAGE)
                    .withContinue(next)
                    .withLabelSelector(labels.isEmpty() ? null : labels)
                    .build());
            page.getItems().forEach(each);
            next = page.getMetadata().getContinue();
        } while (next != null && !next.isEmpty());
    }

    /** Changes annotations of a workload's pods; a {@code null} takes one away. */
    void annotatePods(WorkloadName workload, Map<String, @Nullable String> annotations) {
        String patch = patch(workload.kind().inTemplate("metadata", "annotations"), annotations);
        asked("annotate the " + workload, () -> resource(workload).patch(MERGE, patch));
    }

    void annotateService(ServiceOutline service, Map<String, @Nullable String> annotations) {
        String patch = patch(List.of("metadata", "annotations"), annotations);
        asked(
                "annotate the Service " + service.namespace() + "/" + service.name(),
                () -> client.services()
                        .inNamespace(service.namespace())
                        .withName(service.name())
                        .patch(MERGE, patch));
    }

    void annotateNamespace(String namespace, Map<String, @Nullable String> annotations) {
        String patch = patch(List.of("metadata", "annotations"), annotations);
        asked(
                "annotate the namespace " + namespace,
                () -> client.namespaces().withName(namespace).patch(MERGE, patch));
    }

    private static String patch(List<String> path, Map<String, @Nullable String> annotations) {
        Object at = annotations;
        for (int i = path.size() - 1; i >= 0; i--) {
            Map<String, Object> above = new LinkedHashMap<>();
            above.put(path.get(i), at);
            at = above;
        }
        return Serialization.asJson(at);
    }

    private static <T extends @Nullable Object> T asked(String what, Supplier<T> request) {
        try {
            return request.get();
        } catch (KubernetesClientException refused) {
            throw new MeshException("could not " + what + ": " + refused.getMessage(), refused);
        }
    }
}
