package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types that a cluster serves, asked for once and again when one is missing. Thread-safe.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/overview/kubernetes-api/#aggregated-discovery">aggregated discovery</a>
 */
final class ApiTypes {

    private static final String ACCEPT = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";

    private static final int ATTEMPTS = 20;
    private static final long PAUSE = 250;

    private final ApiServer server;
    private volatile List<ApiType> types = List.of();

    ApiTypes(ApiServer server) {
        this.server = server;
    }

    /** The type of an object; empty if it is not served. */
    Optional<ApiType> find(String apiVersion, String kind) {
        Optional<ApiType> known = known(apiVersion, kind);
        return known.isPresent() ? known : refreshed(apiVersion, kind);
    }

    /** Only one asks; those that waited for it have what it found. */
    private synchronized Optional<ApiType> refreshed(String apiVersion, String kind) {
        Optional<ApiType> known = known(apiVersion, kind);
        if (known.isEmpty()) {
            refresh();
            known = known(apiVersion, kind);
        }
        return known;
    }

    /** The type of an object, waited for a moment: a definition is told a moment after it was made. */
    Optional<ApiType> await(String apiVersion, String kind) {
        Optional<ApiType> found = find(apiVersion, kind);
        for (int i = 0; i < ATTEMPTS && found.isEmpty(); i++) {
            server.cancellation().sleep(PAUSE, "waiting for " + kind + " in " + apiVersion);
            found = find(apiVersion, kind);
        }
        return found;
    }

    /** All types whose objects can be applied and deleted, each in one version. */
    Collection<ApiType> kept() {
        refresh();
        Map<String, ApiType> once = new LinkedHashMap<>();
        for (ApiType type : types) {
            if (type.isKept()) {
                once.putIfAbsent(type.apiVersion().replaceFirst("/?[^/]*$", "") + "/" + type.plural(), type);
            }
        }
        return List.copyOf(once.values());
    }

    private Optional<ApiType> known(String apiVersion, String kind) {
        return types.stream()
                .filter(type ->
                        type.apiVersion().equals(apiVersion) && type.kind().equals(kind))
                .findFirst();
    }

    private void refresh() {
        List<ApiType> found = new ArrayList<>();
        for (String path : new String[] {"/api", "/apis"}) {
            Answer answer = server.get(path, ACCEPT);
            if (!answer.isOk() || !"APIGroupDiscoveryList".equals(answer.body().get("kind"))) {
                throw new MeshException("GET " + path + ": the API server does not tell its types (" + answer.message()
                        + "); Kubernetes from 1.31 on does");
            }
            for (Object group : KubernetesYaml.asList(answer.body().get("items"))) {
                add(KubernetesYaml.asMap(group), found);
            }
        }
        types = found;
    }

    private static void add(Map<String, Object> group, List<ApiType> found) {
        Object name = KubernetesYaml.asMap(group.get("metadata")).get("name");
        String prefix = name == null || String.valueOf(name).isEmpty() ? "" : name + "/";
        for (Object version : KubernetesYaml.asList(group.get("versions"))) {
            Map<String, Object> each = KubernetesYaml.asMap(version);
            KubernetesYaml.asList(each.get("resources")).stream()
                    .map(KubernetesYaml::asMap)
                    .map(resource -> ApiType.of(prefix + each.get("version"), resource))
                    .forEach(found::add);
        }
    }
}
