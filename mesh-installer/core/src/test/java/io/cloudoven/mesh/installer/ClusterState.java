package io.cloudoven.mesh.installer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All that is in a cluster: every object of every type that it serves, by type and name, with its whole content but for its
 * status and for what counts and tells times.
 *
 * <p>Ids and the fields that each manager set are part of it: an object that was deleted and made again is another one.
 */
final class ClusterState {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reports of what happens, which come and go by themselves. */
    private static final Set<String> PASSING = Set.of("events", "leases", "componentstatuses");

    private final Map<String, JsonNode> objects = new TreeMap<>();
    private final Set<String> types = new HashSet<>();
    private final KubernetesClient client;

    private ClusterState(KubernetesClient client) {
        this.client = client;
    }

    static ClusterState of(KubernetesClient client) {
        ClusterState state = new ClusterState(client);
        List<String> versions = new ArrayList<>(List.of("/api/v1"));
        for (JsonNode group : state.get("/apis").path("groups")) {
            versions.add("/apis/"
                    + group.path("preferredVersion").path("groupVersion").asText());
            group.path("versions")
                    .forEach(version ->
                            versions.add("/apis/" + version.path("groupVersion").asText()));
        }
        versions.forEach(state::add);
        return state;
    }

    /** What somebody wants, whoever it was: without what controllers make of that, such as pods. */
    static ClusterState wanted(KubernetesClient client) {
        ClusterState state = of(client);
        state.objects
                .entrySet()
                .removeIf(object -> object.getValue().path("metadata").has("ownerReferences")
                        || object.getKey().startsWith("/api/v1/endpoints "));
        state.objects.values().forEach(object -> ((ObjectNode) object.path("metadata")).remove("managedFields"));
        return state;
    }

    /** Types that are served in several versions are looked at in the first one. */
    private void add(String version) {
        for (JsonNode type : get(version).path("resources")) {
            String name = type.path("name").asText();
            if (type.path("verbs").toString().contains("\"list\"")
                    && !PASSING.contains(name)
                    && types.add(version.replaceFirst("/[^/]*$", "/") + name)) {
                get(version + "/" + name)
                        .path("items")
                        .forEach(object -> objects.put(version + "/" + name + " " + name(object), content(object)));
            }
        }
    }

    private static String name(JsonNode object) {
        JsonNode metadata = object.path("metadata");
        return metadata.path("namespace").asText() + "/" + metadata.path("name").asText();
    }

    private static JsonNode content(JsonNode object) {
        ObjectNode content = object.deepCopy();
        content.remove("status");
        ObjectNode metadata = (ObjectNode) content.path("metadata");
        metadata.remove(List.of("resourceVersion", "generation"));
        ((ObjectNode) metadata.withObjectProperty("annotations")).remove("deployment.kubernetes.io/revision");
        Map<String, JsonNode> managers = new TreeMap<>();
        for (JsonNode entry : metadata.path("managedFields")) {
            ((ObjectNode) entry).remove("time");
            if (!entry.has("subresource")) {
                managers.put(
                        entry.path("manager").asText() + " "
                                + entry.path("operation").asText(),
                        entry);
            }
        }
        metadata.set("managedFields", JSON.valueToTree(managers));
        return content;
    }

    /** What is at a path; nothing where its definition or its server is just going. */
    private JsonNode get(String path) {
        try {
            String text = client.raw(path);
            return text == null ? JSON.createObjectNode() : JSON.readTree(text);
        } catch (KubernetesClientException e) {
            if (e.getCode() == 404 || e.getCode() == 405 || e.getCode() == 503) {
                return JSON.createObjectNode();
            }
            throw e;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(path, e);
        }
    }

    /** Where another differs: what is missing or added as a whole, and of what changed both. */
    List<String> differencesOf(ClusterState later) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(objects.keySet());
        names.addAll(later.objects.keySet());
        for (String name : names) {
            JsonNode before = objects.get(name);
            JsonNode after = later.objects.get(name);
            if (before == null) {
                differences.add("added: " + name);
            } else if (after == null) {
                differences.add("gone: " + name);
            } else if (!before.equals(after)) {
                differences.add("changed: " + name + "\n  from " + before + "\n  to   " + after);
            }
        }
        return differences;
    }

    /**
     * Compares with what there is now, or soon: what goes with a definition, such as its entry among the APIs, goes a moment
     * later; so do namespaces.
     */
    void assertSoonAgain(String... differences) {
        assertSoon(ClusterState::of, differences);
    }

    /** The same of what is {@link #wanted}. */
    void assertSoonWantedAgain() {
        assertSoon(ClusterState::wanted);
    }

    private void assertSoon(Function<KubernetesClient, ClusterState> now, String... differences) {
        List<String> found = differencesOf(now.apply(client));
        for (int i = 0; i < 50 && !found.equals(List.of(differences)); i++) {
            TestMesh.pause();
            found = differencesOf(now.apply(client));
        }
        assertThat(found).containsExactly(differences);
    }
}
