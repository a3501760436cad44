package io.cloudoven.cluster;

import io.fabric8.kubernetes.api.model.APIResource;
import io.fabric8.kubernetes.api.model.APIResourceList;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.base.ResourceDefinitionContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is in the cluster and was not when this was made. */
final class Leftovers {

    private static final String NAMESPACES = "v1/namespaces//";

    /** What comes and goes by itself, or is another view of something. */
    private static final Set<String> OWN = Set.of(
            "events", "leases", "componentstatuses", "endpoints", "endpointslices", "nodes", "controllerrevisions");

    /** What may keep other things from being deleted. */
    private static final List<String> FIRST = List.of(
            "mutatingwebhookconfigurations",
            "validatingwebhookconfigurations",
            "mutatingadmissionpolicybindings",
            "mutatingadmissionpolicies",
            "apiservices",
            "namespaces");

    private final KubernetesClient client;
    private final Set<String> before;

    Leftovers(KubernetesClient client) {
        this.client = client;
        this.before = new HashSet<>(all().keySet());
    }

    /** Begins to delete all of it. In a namespace that is being deleted nothing new appears. */
    void delete() {
        Map<String, GenericKubernetesResource> there = now();
        for (String kind : FIRST) {
            there.forEach((key, object) -> {
                if (key.contains("/" + kind + "/")) {
                    remove(object);
                }
            });
        }
        there.values().stream().parallel().forEach(this::remove);
    }

    /** Whether nothing is left. Empty namespaces are let go, which the controller would do after five seconds only. */
    boolean areGone() {
        Map<String, GenericKubernetesResource> there = now();
        if (there.keySet().stream().allMatch(key -> key.startsWith(NAMESPACES))) {
            there.keySet().forEach(key -> finish(key.substring(NAMESPACES.length())));
        } else {
            there.values().forEach(this::remove);
        }
        return there.isEmpty();
    }

    @Override
    public String toString() {
        return now().keySet().toString();
    }

    private void finish(String namespace) {
        try {
            client.raw(
                    "/api/v1/namespaces/" + namespace + "/finalize",
                    "PUT",
                    Map.of("apiVersion", "v1", "kind", "Namespace", "metadata", Map.of("name", namespace)));
        } catch (KubernetesClientException e) {
            if (e.getCode() != 404) {
                throw e;
            }
        }
    }

    private void remove(GenericKubernetesResource object) {
        try {
            client.genericKubernetesResources(object.getApiVersion(), object.getKind())
                    .resource(object)
                    .withGracePeriod(0)
                    .delete();
        } catch (KubernetesClientException e) {
            // its definition went before it, and took it along: the type is not known any more
            if (e.getCode() > 0) {
                throw e;
            }
        }
    }

    private Map<String, GenericKubernetesResource> now() {
        Map<String, GenericKubernetesResource> there = all();
        there.keySet().removeAll(before);
        return there;
    }

    private Map<String, GenericKubernetesResource> all() {
        return types().parallelStream()
                .map(this::list)
                .flatMap(found -> found.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private Collection<ResourceDefinitionContext> types() {
        List<String> versions = new ArrayList<>(List.of("v1"));
        client.getApiGroups()
                .getGroups()
                .forEach(group -> versions.add(group.getPreferredVersion().getGroupVersion()));
        return versions.parallelStream().flatMap(this::types).toList();
    }

    private Stream<ResourceDefinitionContext> types(String groupVersion) {
        String group = groupVersion.contains("/") ? groupVersion.substring(0, groupVersion.indexOf('/')) : "";
        try {
            APIResourceList resources = client.getApiResources(groupVersion);
            if (resources == null) {
                return Stream.empty(); // a group whose definitions are being deleted
            }
            return resources.getResources().stream()
                    .filter(type -> type.getVerbs().containsAll(List.of("delete", "list")))
                    .filter(type -> !OWN.contains(type.getName()))
                    .map(type -> context(group, groupVersion.substring(groupVersion.indexOf('/') + 1), type));
        } catch (KubernetesClientException e) {
            return goingElse(e, Stream.empty());
        }
    }

    private static ResourceDefinitionContext context(String group, String version, APIResource type) {
        return new ResourceDefinitionContext.Builder()
                .withGroup(group)
                .withVersion(version)
                .withKind(type.getKind())
                .withPlural(type.getName())
                .withNamespaced(type.getNamespaced())
                .build();
    }

    private Map<String, GenericKubernetesResource> list(ResourceDefinitionContext type) {
        String prefix = (type.getGroup().isEmpty() ? "" : type.getGroup() + "/") + type.getVersion() + "/"
                + type.getPlural() + "/";
        Map<String, GenericKubernetesResource> found = new TreeMap<>();
        try {
            for (GenericKubernetesResource object : client.genericKubernetesResources(type)
                    .inAnyNamespace()
                    .list()
                    .getItems()) {
                String namespace = object.getMetadata().getNamespace();
                found.put(
                        prefix + (namespace == null ? "" : namespace) + "/"
                                + object.getMetadata().getName(),
                        object);
            }
            return found;
        } catch (KubernetesClientException e) {
            return goingElse(e, found);
        }
    }

    /** A definition that is being deleted, or whose server is gone, has no objects to list. */
    private static <T> T goingElse(KubernetesClientException e, T nothing) {
        if (e.getCode() == 404 || e.getCode() == 405 || e.getCode() == 503) {
            return nothing;
        }
        throw e;
    }
}
