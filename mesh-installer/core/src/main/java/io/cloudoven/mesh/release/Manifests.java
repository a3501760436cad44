package io.cloudoven.mesh.release;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The objects that a chart renders to, in the order in which they are to be applied. Immutable.
 *
 * @param all definitions among them
 */
public record Manifests(List<Manifest> all) implements Iterable<Manifest> {

    /** Takes a copy. */
    public Manifests {
        all = List.copyOf(all);
    }

    /** Only the definitions of custom resources. */
    public Manifests definitions() {
        return only(Manifest::isDefinition);
    }

    /** All but the definitions of custom resources. */
    public Manifests withoutDefinitions() {
        return only(manifest -> !manifest.isDefinition());
    }

    /** Those that a condition holds for. */
    public Manifests only(Predicate<Manifest> condition) {
        return new Manifests(all.stream().filter(condition).toList());
    }

    /** These and then others. */
    public Manifests then(Manifests others) {
        return new Manifests(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /** The object of a kind and name, in whatever namespace. */
    public Optional<Manifest> find(String kind, String name) {
        return all.stream()
                .filter(manifest ->
                        manifest.kind().equals(kind) && manifest.name().equals(name))
                .findFirst();
    }

    @Override
    public Iterator<Manifest> iterator() {
        return all.iterator();
    }

    /**
     * Reads YAML: many documents, and lists of objects ({@code kind: List}) among them.
     *
     * @param source what to call the text in errors
     * @throws MeshException if it is no YAML, or a document is no Kubernetes object
     */
    public static Manifests parse(String source, String yaml) {
        List<Manifest> manifests = new ArrayList<>();
        try {
            for (Object document : KubernetesYaml.documents(source, yaml)) {
                add(source, document, manifests);
            }
        } catch (YamlEngineException e) {
            // its message shows lines of the text, which may be secret
            throw new MeshException(source + ": reading it failed: it is no YAML (" + YamlProblem.of(e) + ");"
                    + " correct the chart or the values that it was given");
        }
        return new Manifests(manifests);
    }

    private static void add(String source, @Nullable Object document, List<Manifest> to) {
        Map<String, Object> body = KubernetesYaml.asMap(document);
        Object items = body.get("items");
        if (items instanceof List<?> list && String.valueOf(body.get("kind")).endsWith("List")) {
            list.forEach(item -> add(source, item, to));
            return;
        }
        Map<String, Object> metadata = KubernetesYaml.asMap(body.get("metadata"));
        if (body.get("apiVersion") instanceof String apiVersion
                && body.get("kind") instanceof String kind
                && metadata.get("name") instanceof String name) {
            Optional<String> namespace =
                    Optional.ofNullable(metadata.get("namespace")).map(String::valueOf);
            to.add(new Manifest(apiVersion, kind, namespace, name, body));
            return;
        }
        throw new MeshException(source + ": document " + (to.size() + 1)
                + " is no Kubernetes object: it needs apiVersion, kind and metadata.name; correct the chart");
    }
}
