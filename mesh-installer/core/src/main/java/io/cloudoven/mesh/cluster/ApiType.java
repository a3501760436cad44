package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type of objects that the cluster serves. */
record ApiType(String apiVersion, String kind, String plural, boolean namespaced, List<?> verbs) {

    static ApiType of(String apiVersion, Map<String, Object> resource) {
        return new ApiType(
                apiVersion,
                String.valueOf(
                        KubernetesYaml.asMap(resource.get("responseKind")).get("kind")),
                String.valueOf(resource.get("resource")),
                "Namespaced".equals(resource.get("scope")),
                KubernetesYaml.asList(resource.get("verbs")));
    }

    /** Where all of them are. */
    String path() {
        return (apiVersion.contains("/") ? "/apis/" : "/api/") + apiVersion + "/" + plural;
    }

    /** Where those of a namespace are. */
    String path(Optional<String> namespace) {
        return (apiVersion.contains("/") ? "/apis/" : "/api/") + apiVersion
                + namespace.map(each -> "/namespaces/" + each).orElse("") + "/" + plural;
    }

    String path(ObjectRef object) {
        return path(namespaced ? object.namespace() : Optional.empty()) + "/" + object.name();
    }

    /** Whether its objects can be applied, found and deleted. */
    boolean isKept() {
        return verbs.containsAll(List.of("list", "patch", "delete"));
    }
}
